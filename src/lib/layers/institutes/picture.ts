import { atlas } from '../../core/data/atlas';
import { getAgainstYear } from '../../core/domain/subject';
import { makeBoxAround } from '../box';
import type { LayerPicture, MarkGround, MarkSetting } from '../layer-picture';
import { round } from '../svg/join-alike';
import { drawOverLeaders, placeLike, type PlacedMark } from '../svg/place-marks';
import { INSTITUTE_MARKS } from '../../text/kind-labels';
import { layOutInstitutes, listPlacedNow, selectLedInstitutes } from './placed';

const listNow = ({ view, frame, scale }: MarkGround) => listPlacedNow(view, frame.zoom, scale);

/** Leader lines from displaced marks to their places, as path data. */
export function listStaticLeaders(ground: MarkGround): string[] {
	return selectLedInstitutes(listNow(ground)).map(({ institute, offsetPx: [right, down] }) => {
		const [x, y] = ground.frame.place(institute.lonLat);
		return `M${round(x)} ${round(y)}l${round(right)} ${round(down)}`;
	});
}

export function listStaticDiamonds(ground: MarkGround): PlacedMark[] {
	const { view, frame, scale } = ground;
	const hue = getAgainstYear(view) === null ? {} : { hue: 'var(--rise)' };
	return listNow(ground).map(({ institute, offsetPx: [right, down] }) => {
		const { id, lonLat, kind, evidence } = institute;
		const [x, y] = frame.place(lonLat);
		return {
			key: `institute-${id}`,
			...{ mark: INSTITUTE_MARKS[kind], x: round(x + right), y: round(y + down) },
			...{ sizePx: scale.diamondRadiusPx, isUnverified: evidence === 'recalled', ...hue }
		};
	});
}

export const picture: LayerPicture = {
	draw: (ground) => [
		drawOverLeaders(listStaticLeaders(ground), placeLike(listStaticDiamonds(ground)))
	],
	/** At their places of all years. */
	listBoxes({ view, frame: { place, zoom }, scale }) {
		const side = 2 * scale.diamondRadiusPx + 1;
		const sites = layOutInstitutes(view, zoom, scale).map(({ institute, offsetPx }) => {
			const [x, y] = place(institute.lonLat);
			return makeBoxAround(x + offsetPx[0], y + offsetPx[1], side, side);
		});
		return { sites };
	},
	listNames: ({ view, zoom, scale }) =>
		listPlacedNow(view, zoom, scale).map(({ institute: { name, lonLat, country }, offsetPx }) => ({
			...{ text: name, lonLat, country, offsetPx }
		})),
	findPlace(selection) {
		if (selection.kind !== 'institute') return null;
		const isIt = ({ id }: { id: string }) => id === selection.id;
		const institute = atlas.institutes.find(isIt);
		if (!institute) return null;
		const { name, lonLat } = institute;
		const shiftOn = ({ view, zoom, scale }: MarkSetting) =>
			layOutInstitutes(view, zoom, scale).find((row) => isIt(row.institute))?.offsetPx;
		return { ...selection, name, lonLat, shiftOn };
	}
};
