import type { LayerSections } from '../panel-model';
import { getRate } from './rate/lazy';
import { buildDirectContents } from './sections/direct';
import { buildFinanceSection } from './sections/finance';
import { buildOwnersContents } from './sections/owners';
import { buildProjectsSection } from './sections/projects';

const loadRate = async () => (await import('./sections/rate')).buildRateSection;

export const sections: LayerSections = {
	contents: {
		direct: (country, tables) => [
			...buildDirectContents(country, tables),
			...buildOwnersContents(country, tables)
		],
		finance: () => [buildFinanceSection],
		projects: () => [buildProjectsSection]
	},
	loadFirst: (view) => (getRate(view) === null ? null : loadRate)
};
