import { republicByCode, type RepublicCode } from '$lib/domain/republics';
import { DEFAULT_VIEW } from '$lib/domain/view-state';
import { KEY_ORDER, layerEntry } from '$lib/layers/catalog';

/** `Kazakhstan in 2016`, `Central Asia in 2016`. */
export function describePlace(year: number, republic: RepublicCode | null): string {
	return `${republic ? republicByCode(republic).name : 'Central Asia'} in ${year}`;
}

/** The year's figures of all layers in a few sentences, for search engines and previews. */
export function describePage(year: number, republic: RepublicCode | null): string {
	const view = { ...DEFAULT_VIEW, year, republic };
	const name = republic ? republicByCode(republic).name : '';
	const sentences = KEY_ORDER.map((id) => {
		const { before, strong, after } = layerEntry(id).headline(view);
		// the place is said once, in front
		const words = `${before}${strong}${after}`.replace(new RegExp(`^${name}[:,] `), '');
		return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
	});
	return `China in ${describePlace(year, republic)}: ${sentences.join(' ')}`;
}
