// Where a bundler has put this version's files. It follows imports and addresses that are written out, and
// may rewrite what it copies: so nothing here is put together, and no file is held to an integrity value.
import * as coreGlue from "__CORE_GLUE__";
const ADDRESSES = "__ADDRESSES__";
const MODULES = "__MODULES__";
const place = ([name]) => [ADDRESSES[name].href];
const WHY = "Deploy all files of one build together.";
// An import says by itself what is wrong.
const checked = () => new Response("", { headers: { "Content-Type": "text/javascript" } });
const imported = async ([name]) => MODULES[name]();
