import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { correctPackage } from './correct-package';

it('bug: the slides had content types of parts that do not exist, and lists in the wrong order', () => {
	const override = (name: string) => `<Override PartName="/${name}" ContentType="a/b"/>`;
	const [masters, notes, slides] = ['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst'].map(
		(name) => `<p:${name}><x/></p:${name}>`
	) as [string, string, string];
	const presentation = `<p:presentation>${masters}${slides}${notes}</p:presentation>`;
	const written = zipSync({
		'[Content_Types].xml': strToU8(
			`<Types>${override('ppt/presentation.xml')}${override('ppt/slideMasters/slideMaster2.xml')}</Types>`
		),
		'ppt/presentation.xml': strToU8(presentation),
		'ppt/media/a.png': new Uint8Array([1, 2, 3])
	});
	const parts = unzipSync(correctPackage(written));
	expect(strFromU8(parts['[Content_Types].xml']!)).toBe(
		`<Types>${override('ppt/presentation.xml')}</Types>`
	);
	expect(strFromU8(parts['ppt/presentation.xml']!)).toBe(
		`<p:presentation>${masters}${notes}${slides}</p:presentation>`
	);
	expect(parts['ppt/media/a.png']).toEqual(new Uint8Array([1, 2, 3]));
	expect(correctPackage(written)).toEqual(correctPackage(written));
});
