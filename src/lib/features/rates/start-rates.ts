import { furtherSources } from '$lib/core/data/atlas';
import { loadExplore } from '$lib/text/load-explore';
import { loadAreas } from '$lib/core/site/load-areas';
import { rates as entry } from '$lib/layers/investment/rate/entry';
import { rateLayer } from '$lib/layers/investment/rate/lazy';
import { startRateTables } from '$lib/layers/investment/rate/select';
import { listRatesInView as items } from '$lib/layers/investment/rate/items';
import { drawRates as draw } from '$lib/layers/investment/rate/picture';

/** Lets views show rates. @throws Error with words for the reader if a table fails to load */
export async function startRates() {
	const [{ economy, sources }, areas] = await Promise.all([loadExplore(), loadAreas()]);
	for (const [id, source] of Object.entries(sources)) furtherSources.set(id, source);
	startRateTables({ economy, areas });
	const rates = { entry, items, draw };
	rateLayer.start(rates);
	return rates;
}
