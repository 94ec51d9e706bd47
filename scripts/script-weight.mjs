/** What of a script is code and what is tables: one file may have both. */

/** An imported JSON file, as Vite writes it if it has more than ten kilobytes. */
const TABLE =
	/JSON\.parse\((?:`[^`\\]*(?:\\.[^`\\]*)*`|'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*")\)/gs;

/** @param {Buffer} script @returns {{ code: Buffer, tables: Buffer }} */
export function splitScript(script) {
	const text = script.toString();
	const tables = [...text.matchAll(TABLE)].map(([table]) => table);
	return { code: Buffer.from(text.replace(TABLE, '')), tables: Buffer.from(tables.join('')) };
}
