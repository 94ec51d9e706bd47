import { expect, it } from 'vitest';
import { splitScript } from '../../scripts/script-weight.mjs';

it('counts tables and code of one script apart', () => {
	// bug: a file with tables counted as tables, and the first view was 110 kB of scripts lighter on paper
	const tables = [
		'JSON.parse(`{"note":"a \\`quoted\\` word (and a bracket)"}`)',
		'JSON.parse("[1]")'
	];
	const script = `const a=${tables[0]},b=JSON.parse(text);export{a,b};const c=${tables[1]};`;
	const split = splitScript(Buffer.from(script));
	expect(String(split.tables)).toBe(tables.join(''));
	expect(String(split.code)).toBe('const a=,b=JSON.parse(text);export{a,b};const c=;');
});
