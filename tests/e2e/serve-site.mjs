/** Serves a site for the browser tests: `serve-site.mjs FOLDER PORT [BASE]`. */
import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

const [folder = '.cache/site', port = '4273', basePath = ''] = process.argv.slice(2);

if (!existsSync(`${folder}/index.html`)) {
	console.error(`There is no site in ${folder}/: run "npm test -- site" first.`);
	process.exit(1);
}
const { url } = await serve(folder, { port: Number(port), basePath, fixedPort: true });
console.log(url);
