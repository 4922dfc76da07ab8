// Publishes posts as whoever is logged in, through what the block editor itself calls.
await until(() => window.wp?.apiFetch, "the editor's own functions");
for (const [slug, content] of Object.entries(args.posts)) {
  const data = { title: slug, slug, content, status: "publish" };
  const post = await wp.apiFetch({ path: "/wp/v2/posts", method: "POST", data });
  check(post.status === "publish", `${slug} is ${post.status}`);
}
