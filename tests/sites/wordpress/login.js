// Logs a user in, whoever was before.
const body = new URLSearchParams({ log: args.user, pwd: "secret", "wp-submit": "Log In", testcookie: "1" });
await fetch("/wp-login.php", { method: "POST", body });
const admin = await fetch("/wp-admin/profile.php");
const page = new DOMParser().parseFromString(await admin.text(), "text/html");
check(page.querySelector("#user_login")?.value === args.user, `not logged in as ${args.user}: ${admin.url}`);
