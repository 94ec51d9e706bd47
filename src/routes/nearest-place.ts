import { republicByCode } from '$lib/domain/republics';
import { clampYear } from '$lib/domain/years';
import { formatPath, parsePath, type PathState } from '$lib/link/link';

/**
 * The page of the map that a wrong address may have meant: its year moved into the atlas's range,
 * its republic kept where it has one.
 * @returns null where the path begins with no number
 */
export function nearestPlace(path: string): { path: string; name: string } | null {
	const [yearWord = '', republicWord = ''] = path.split('/').filter((word) => word !== '');
	if (!/^-?\d{1,6}$/.test(yearWord)) return null;
	const year = clampYear(Number(yearWord));
	const place: PathState = parsePath(`/${year}/${republicWord}`) ?? { year, republic: null };
	const name = place.republic ? republicByCode(place.republic).name : 'Central Asia';
	return { path: formatPath(place), name: `${name} in ${year}` };
}
