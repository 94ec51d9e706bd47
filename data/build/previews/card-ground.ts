import { readFileSync } from 'node:fs';
import type { ImageInput } from '../../../src/lib/picture/image/image-input';

type Rows = NonNullable<ImageInput['names']>['waters'];

/** @param isShown of the properties of a name */
const selectNames = ({ features }: Rows, isShown: (names: Record<string, unknown>) => boolean) => ({
	features: features.filter(({ properties }) => isShown({ ...properties }))
});

/**
 * The map below a card, without rivers and without borders and names of the five countries' regions:
 * chats show a card at half its size, where they cannot be seen, and they are a sixth of its bytes.
 */
export function readCardGround(): Pick<ImageInput, 'ground'> & Required<Pick<ImageInput, 'names'>> {
	const read = (file: string) => readFileSync(`static/${file}`, 'utf8');
	const names = JSON.parse(read('geo/labels.json')) as NonNullable<ImageInput['names']>;
	return {
		ground: read('picture/base.svg')
			.replaceAll(/<path id="regions[^>]*\/>\s*/g, '')
			// empty, because the rim of the countries shown lies below it
			.replace(/(<path id="rivers")[^>]*\/>/, '$1/>'),
		names: {
			...names,
			regions: selectNames(names.regions, ({ c }) => c === 'CHN'),
			waters: selectNames(names.waters, ({ kind }) => kind !== 'river')
		}
	};
}
