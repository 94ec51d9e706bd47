/** Small drawings of pages and panels without a map, from the figures that they show. */
import { LANGUAGE } from '#language';
import { m } from '#messages';
import { placeAlignment } from '../../../src/lib/core/data/explore/alignment';
import {
	selectPartnerProvinces,
	type ProvinceInYear
} from '../../../src/lib/core/data/explore/chinese-side';
import { perTenThousandPeople } from '../../../src/lib/figures/ratios';
import { selectRelation } from '../../../src/lib/figures/relation';
import type { ExploreTables } from '../../../src/lib/core/data/explore/types';
import { atlas } from '../../../src/lib/core/data/atlas';
import { VIEW_PICTURE } from '../../../src/lib/features/gallery/named-views';
import { formatRatio } from '../../../src/lib/text/numbers';
import { nameCountry, NAMED_COUNTRIES } from '../../../src/lib/text/country-names';
import { OPENING_YEAR } from '../../../src/lib/core/domain/view-state';
import { LAST_YEAR, getYearIndex } from '../../../src/lib/core/domain/years';
import { drawMark } from '../../../src/lib/layers/svg/mark-drawing';
import { setText, type TextStyle } from '../../../src/lib/picture/image/set-text';
import { paintMark } from '../../../src/lib/picture/image/paint-drawn';
import { element, group, path } from '../../../src/lib/picture/image/svg-element';
import type { PicturedPage } from './shape-views';

const { widthPx: WIDTH, heightPx: HEIGHT } = VIEW_PICTURE;
const MARGIN = 22;
const LINE_PX = 17;

const name: TextStyle = { face: 'serif-bold', sizePx: 15, color: 'text' };
const quiet: TextStyle = { face: 'sans', sizePx: 14, color: 'text-2' };
const image = element('rect', { width: WIDTH, height: HEIGHT, fill: 'var(--surface)' });

function paintRelation(tables: ExploreTables): string {
	const { pairs } = selectRelation(tables, {
		hard: 'acquisitions',
		period: 'since',
		ofOutput: false,
		soft: 'all',
		lagYears: 0
	});
	// both axes are logarithmic, as on the page by default, except for zeros
	const shown = pairs.filter(({ x, y }) => x > 0 && y > 0);
	const makeScale = (values: number[], from: number, to: number) => {
		const logs = values.map(Math.log);
		const [least, most] = [Math.min(...logs), Math.max(...logs)];
		return (value: number) => from + ((Math.log(value) - least) / (most - least)) * (to - from);
	};
	const right = makeScale(
		shown.map(({ x }) => x),
		MARGIN + 26,
		WIDTH - 116
	);
	const up = makeScale(
		shown.map(({ y }) => y),
		HEIGHT - 56,
		MARGIN + 14
	);
	const dots = shown.map(({ x, y, year }) => {
		const isNow = year === OPENING_YEAR;
		const dot = { cx: right(x), cy: up(y), r: isNow ? 6 : 2.6 };
		return element('circle', { ...dot, fill: 'var(--stu)', opacity: isNow ? 1 : 0.6 });
	});
	const now = shown.filter(({ year }) => year === OPENING_YEAR).sort((a, b) => b.y - a.y);
	let lastY = -Infinity;
	const labels = now.map(({ country, x, y }) => {
		// a name that would overlap the one above it moves down
		lastY = Math.max(up(y) + 5, lastY + LINE_PX);
		return setText(nameCountry(country), right(x) + 12, lastY, { ...name, haloPx: 4 });
	});
	const axes = `M${MARGIN} ${MARGIN}V${HEIGHT - 38}H${WIDTH - MARGIN}`;
	return [
		image,
		path(axes, { fill: 'none', stroke: 'var(--control)' }),
		...dots,
		...labels,
		setText(m.preview_axis_students(), MARGIN + 9, MARGIN + 11, quiet),
		setText(m.preview_axis_deals(), WIDTH - MARGIN, HEIGHT - 17, { ...quiet, anchor: 'end' })
	].join('');
}

function paintAlignment(tables: ExploreTables): string {
	const [middle, half, top, row] = [WIDTH / 2, 66, 48, 39];
	const reach = middle - half - 16;
	const rows = NAMED_COUNTRIES.map(({ code, name: words }, index) => {
		const y = top + (index + 0.5) * row;
		const { russia, china } = placeAlignment(tables, code, LAST_YEAR);
		const bar = (position: number, sign: -1 | 1) => {
			if (position === 0) return '';
			const [start, length] = [middle + sign * half, sign * position * reach];
			return (
				path(`M${start} ${y}h${length}`, { stroke: 'var(--text)', 'stroke-width': 3 }) +
				element('circle', { cx: start + length, cy: y, r: 7, fill: 'var(--text)' })
			);
		};
		return [
			setText(words, middle, y + 5, { ...name, anchor: 'middle' }),
			bar(russia.position, -1),
			bar(china.position, 1)
		].join('');
	});
	const side: TextStyle = { face: 'serif-italic', sizePx: 19, color: 'text' };
	return [
		element('rect', { width: middle, height: HEIGHT, fill: 'var(--land-other)' }),
		element('rect', { x: middle, width: middle, height: HEIGHT, fill: 'var(--land-cn)' }),
		element('rect', { x: middle - half, width: 2 * half, height: HEIGHT, fill: 'var(--land)' }),
		...rows,
		setText(m.preview_russia(), MARGIN, 31, side),
		setText(String(LAST_YEAR), middle, 36, {
			...side,
			face: 'serif-light',
			sizePx: 34,
			anchor: 'middle'
		}),
		setText(m.preview_china(), WIDTH - MARGIN, 31, { ...side, anchor: 'end' })
	].join('');
}

/** Rows that fit into the picture. */
const PROVINCES = 6;

function paintChineseSide(tables: ExploreTables): string {
	const provinces = selectPartnerProvinces(tables, null, LAST_YEAR).slice(0, PROVINCES);
	const row = (HEIGHT - 2 * MARGIN) / PROVINCES;
	const selectSites = ({ partners }: ProvinceInYear) =>
		partners.flatMap(({ institutes }) => institutes);
	const most = Math.max(...provinces.map((province) => selectSites(province).length));
	const apart = Math.min(26, (WIDTH - MARGIN - 190) / (most - 1));
	const rows = provinces.map((province, index) => {
		const y = MARGIN + (index + 0.5) * row;
		const { names } = province;
		const marks = selectSites(province).map((_, place) =>
			group(
				{ transform: `translate(${184 + place * apart} ${y})` },
				paintMark(drawMark('diamond-confucius', { sizePx: 8 }))
			)
		);
		return setText(names[LANGUAGE], 164, y + 5, { ...name, anchor: 'end' }) + marks.join('');
	});
	return image + rows.join('');
}

/** Students per 10,000 inhabitants, most first, as in the comparison panel. */
export function paintPerHead(tables: ExploreTables, year: number): string {
	const known = NAMED_COUNTRIES.flatMap(({ code, name: words }) => {
		const heads = perTenThousandPeople(tables, code, atlas.students[code].all);
		const { value, quality } = heads[getYearIndex(year)]!;
		return value ? [{ words, value, isReported: quality === 'reported' }] : [];
	}).sort((a, b) => b.value - a.value);
	const most = known[0]?.value ?? 1;
	const row = (HEIGHT - 2 * MARGIN) / known.length;
	const rows = known.map(({ words, value, isReported }, index) => {
		const y = MARGIN + (index + 0.5) * row;
		const width = (value / most) * (WIDTH - 152 - 72);
		return [
			setText(words, 138, y + 5, { ...name, anchor: 'end' }),
			element('rect', {
				...{ x: 150, y: y - 9, width, height: 18, stroke: 'var(--stu)' },
				fill: isReported ? 'var(--stu)' : 'none'
			}),
			setText(formatRatio(value), 160 + width, y + 6, { ...name, color: 'stu-text', sizePx: 17 })
		].join('');
	});
	return image + rows.join('');
}

const PAINTERS: Readonly<Record<PicturedPage, (tables: ExploreTables) => string>> = {
	'/relation': paintRelation,
	'/alignment': paintAlignment,
	'/chinese-side': paintChineseSide
};

/** The drawing of a gallery page without a map. */
export const paintPagePicture = (page: PicturedPage, tables: ExploreTables): string =>
	PAINTERS[page](tables);
