import { SECTORS, type Sector } from './filters';

/** Sites by the tracker's groups: cement with real estate, mines with metals, whatever they yield. */
const SECTOR_OF_SITE: Readonly<Record<string, Sector>> = {
	mine: 'metals',
	'nuclear fuel': 'energy',
	'oil field': 'energy',
	'gas field': 'energy',
	'gas processing': 'energy',
	refinery: 'energy',
	power: 'energy',
	transmission: 'energy',
	petrochemicals: 'chemicals',
	cement: 'real-estate',
	'building materials': 'real-estate',
	'public buildings': 'real-estate',
	'industrial park': 'real-estate',
	logistics: 'transport',
	vehicles: 'transport',
	culture: 'other',
	'public security': 'other',
	textiles: 'other'
};

/** `power: hydro` gives `energy`; undefined for words that are not grouped. */
export function parseSiteSector(word: string): Sector | undefined {
	const [group = ''] = word.split(':');
	return SECTOR_OF_SITE[group] ?? SECTORS.find((sector) => sector === group);
}
