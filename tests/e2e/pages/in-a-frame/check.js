const frame = document.querySelector("iframe");
await until(() => Number(frame.height) > 2000, "the height of the whole table");
check(frame.getBoundingClientRect().height >= Number(frame.height), "the frame is lower than it should be");
check(document.activeElement === document.body, "the frame took the focus");
check(scrollY === 0, "the page was scrolled");
