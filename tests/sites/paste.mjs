// Prints the lines that the project's page gives for two roles: `node paste.mjs FOLDER FORM`.
import { snippet } from "../../src/site/scripts/snippet.js";

const [folder, form] = process.argv.slice(2);
const attributes = [["roles", "service-owner service-manager"]];
const fallback = `<table>
<caption>Two roles</caption>
<thead>
<tr>
<th scope="col">Aspect</th>
<th scope="col">Service Owner</th>
<th scope="col">Service Manager</th>
</tr>
</thead>
<tbody>
<tr>
<th scope="row">Duties</th>
<td>
<ul>
<li>One &amp; another</li>
</ul>
</td>
<td><p>A third</p>
<p>In two sentences.</p>
 [1]</td>
</tr>
</tbody>
</table>
<ol>
<li>A source</li>
</ol>`;
const choice = { element: "compare", attributes, folder, form };
const shown = { fallback, height: 5000 };
process.stdout.write(snippet(choice, { release: {}, shown, titles: ["Service Owner", "Service Manager"] }));
