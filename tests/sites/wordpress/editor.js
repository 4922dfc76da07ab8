// The block in the editor: the widget as a preview, roles to tick, and a post.
await until(() => window.wp?.blocks?.getBlockType("rolefit/roles"), "the block");
const store = (name) => wp.data.dispatch(name);
store("core/edit-post").toggleFeature?.("welcomeGuide");
const block = wp.blocks.createBlock("rolefit/roles");
await store("core/block-editor").insertBlocks(block);
await store("core/block-editor").selectBlock(block.clientId);
await store("core/edit-post").openGeneralSidebar("edit-post/block");

const canvas = () => document.querySelector("iframe[name=editor-canvas]")?.contentDocument ?? document;
const preview = () => canvas().querySelector("iframe[src*='frame.html']");
const widget = () => preview()?.contentDocument?.querySelector("rolefit-compare");
const shows = (slug) => until(() => widget() && deep(`[data-role=${slug}]`, widget()), `${slug} in the preview`);
await shows("service-owner");
await shows("service-manager");

const labelled = (title) => [...document.querySelectorAll("label")].find((label) => textOf(label) === title);
const label = await until(() => labelled("Incident Manager"), "roles to tick");
document.getElementById(label.htmlFor).click();
await shows("incident-manager");
check(new URL(preview().src).searchParams.get("roles").endsWith(" incident-manager"), preview().src);
await until(() => preview().height > 600, "the preview has the height of what is in it");
const { ownerDocument } = preview();
check(ownerDocument.defaultView.getComputedStyle(preview()).width !== "0px", "the preview has no width");
document.getElementById(labelled("Incident Manager").htmlFor).click();

await store("core/editor").editPost({ title: "block", slug: "block", status: "publish" });
await store("core/editor").savePost();
const saved = wp.data.select("core/editor").getEditedPostContent();
check(/^<!-- wp:rolefit\/roles (\{.*\} )?\/-->$/.test(saved.trim()), saved);
await until(() => wp.data.select("core/editor").isCurrentPostPublished(), "the post is published");
