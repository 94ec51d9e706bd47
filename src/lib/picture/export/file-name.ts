import { getCountryByCode } from '../../core/domain/countries';
import { slug } from '../../core/domain/slug';
import type { ViewState } from '../../core/domain/view-state';
import { getLayerEntry } from '../../layers/catalog';
import type { ImageLayout } from '../image/image-input';
import { formatPeriod } from '../image/image-title';

const ATLAS = 'soft-power-atlas';

const fileName = (parts: readonly (string | number | false | undefined)[], ending: string) =>
	`${parts.filter(Boolean).join('-')}.${ending}`;

/** Latin letters without their accents. */
const plain = (text: string) => text.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');

/** The suffix of a shape in a file's name. */
const SHAPES: Readonly<Partial<Record<ImageLayout, string>>> = {
	wide: '16x9',
	portrait: '9x16',
	square: '1x1',
	a4: 'a4'
};

/** Whose figures a picture draws, where and what: those of a reader's own table are not the atlas's. */
function nameContent(view: ViewState, years: string): string[] {
	const { layers, focus } = view;
	const isOwn = layers.includes(focus) && getLayerEntry(focus).fileCredit !== undefined;
	return isOwn
		? [`${focus}-data`, years, getPlaceName(view)]
		: [ATLAS, years, getPlaceName(view), focus];
}

const getPlaceName = ({ country }: ViewState) =>
	country ? getCountryByCode(country).slug : 'central-asia';

/** `soft-power-atlas-2005-2018-kazakhstan-investment-a4-300dpi.png`. */
export function formatPictureFileName(
	view: ViewState,
	shape: ImageLayout,
	ending: string,
	isForPrint = false
): string {
	const years = formatPeriod(view).replace('–', '-');
	const content = nameContent(view, years);
	return fileName([...content, SHAPES[shape], isForPrint && '300dpi'], ending);
}

/** `soft-power-atlas-2005-2023-kazakhstan-students-9x16-1080p.webm`. */
export function formatVideoFileName(
	view: ViewState,
	{ first, last, shape }: { first: number; last: number; shape: ImageLayout },
	ending: string
): string {
	const content = nameContent(view, `${first}-${last}`);
	return fileName([...content, SHAPES[shape], '1080p'], ending);
}

/** `soft-power-atlas-how-china-courts-central-asia.pptx`. */
export const formatTalkFileName = (title: string, ending: string) =>
	fileName([ATLAS, slug(plain(title)).slice(0, 60)], ending);
