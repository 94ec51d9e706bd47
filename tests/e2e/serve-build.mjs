/** Serves a build for the browser tests: `serve-build.mjs FOLDER PORT [BASE]`. */
import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

const [folder = 'build', port = '4273', basePath = ''] = process.argv.slice(2);

if (!existsSync(`${folder}/index.html`)) {
	console.error(`There is no build in ${folder}/: run "npm run data" and "npm run build" first.`);
	process.exit(1);
}
const { address } = await serve(folder, { port: Number(port), basePath, fixedPort: true });
console.log(address);
