/** The table of imports in CONTRIBUTING.md is enforced: lints a snippet in each folder. */
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const importRules = ['no-restricted-imports', 'no-restricted-syntax'];
const eslint = new ESLint({
	cwd: resolve(import.meta.dirname, '../..'),
	// the other rules take most of the time
	ruleFilter: ({ ruleId }) => importRules.includes(ruleId)
});

/** The import rules that a line breaks in a file. */
async function brokenRules(filePath: string, line: string): Promise<string[]> {
	const code = filePath.endsWith('.svelte') ? `<script lang="ts">\n${line}\n</script>\n` : line;
	const [result] = await eslint.lintText(code, { filePath });
	const broken = result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
	return broken.filter((rule) => importRules.includes(rule));
}

const from = (path: string) => `import { x } from '${path}';\nexport { x as y };\n`;

const forbidden: [file: string, imported: string][] = [
	['core/domain/years.ts', '../data/types'],
	['core/domain/years.ts', '$lib/core/data/types'],
	['core/domain/years.ts', '$lib/ui/x'],
	['core/domain/layers.ts', '../../layers/catalog'],
	['core/domain/layers.ts', '../../layers/students/facts'],
	['core/domain/years.ts', 'd3-array'],
	['core/domain/years.ts', 'svelte'],
	['core/domain/years.ts', '#messages'],
	['core/domain/years.ts', '../../text/numbers'],
	['core/data/lookup.ts', '../../state/view'],
	['core/data/lookup.ts', '$lib/layers/catalog'],
	['core/data/lookup.ts', '../site/urls'],
	['core/data/lookup.ts', '../link/parse'],
	['core/data/explore/ranks.ts', '../../site/urls'],
	['core/data/lookup.ts', 'svelte/store'],
	['core/data/lookup.ts', '#messages'],
	['core/data/lookup.ts', '../../text/numbers'],
	['core/data/lookup.ts', '../../figures/provenance'],
	['core/link/parse.ts', '#messages'],
	['core/site/urls.ts', '#messages'],
	['text/numbers.ts', '../figures/provenance'],
	['text/numbers.ts', '../core/site/urls'],
	['text/numbers.ts', 'svelte'],
	['figures/ranges.ts', '../layers/catalog'],
	['figures/ranges.ts', '../story/talk'],
	['figures/ranges.ts', 'svelte'],
	['find/search.ts', '../figures/provenance'],
	['find/search.ts', '../state/view.svelte'],
	['story/talk.ts', '../picture/drawn'],
	['story/talk.ts', '../layers/catalog'],
	['core/data/lookup.ts', 'maplibre-gl'],
	['core/link/parse.ts', '../data/types'],
	['core/link/parse.ts', '$app/navigation'],
	['core/link/parse.ts', 'svelte'],
	['core/site/urls.ts', '../../state/view.svelte'],
	['core/site/urls.ts', '../domain/years'],
	['core/site/urls.ts', 'svelte'],
	['state/view.svelte.ts', '../layers/catalog'],
	['state/view.svelte.ts', '../map/atlas-map'],
	['state/view.svelte.ts', '../story/talk'],
	['state/view.svelte.ts', '$lib/features/legend/Legend.svelte'],
	['state/view.svelte.ts', '../features/kiosk/kiosk-mode'],
	['state/view.svelte.ts', '$app/navigation'],
	['layers/catalog.ts', '@deck.gl/layers'],
	['layers/catalog.ts', '$lib/state/view'],
	['layers/students/select.ts', '@deck.gl/core'],
	['layers/students/select.ts', '../../map/atlas-map'],
	['layers/students/select.ts', '../../../map/atlas-map'],
	['layers/students/select.ts', 'svelte'],
	['layers/students/layer.ts', 'maplibre-gl'],
	['layers/students/select.ts', '../../story/talk'],
	['map/atlas-map.ts', '../find/search'],
	['layers/students/layer.ts', '../../state/view'],
	['layers/time/extension.ts', '../../state/view'],
	['layers/catalog.ts', '../labels/map-labels'],
	['labels/map-labels.ts', '../picture/draw-marks'],
	['labels/map-labels.ts', '../map/atlas-map'],
	['labels/map-labels.ts', '../layers/build'],
	['map/atlas-map.ts', '../features/legend/Legend.svelte'],
	['map/atlas-map.ts', '../../routes/x'],
	['map/AtlasMap.svelte', '$lib/features/legend/Legend.svelte'],
	['picture/RegionMap.svelte', 'maplibre-gl'],
	['picture/RegionMap.svelte', '../layers/build'],
	['picture/RegionMap.svelte', '../layers/students/layer'],
	['picture/RegionMap.svelte', '../layers/time/time-extension'],
	['picture/RegionMap.svelte', '../state/view'],
	['layers/catalog.ts', './build'],
	['layers/catalog.ts', './lists/drawings'],
	['layers/catalog.ts', './students/layer'],
	['layers/students/select.ts', './layer'],
	['layers/students/select.ts', '../marks/color'],
	['features/timeline/Timeline.svelte', '$lib/map/atlas-map'],
	['features/timeline/Timeline.svelte', '../../map/atlas-map'],
	['features/timeline/Timeline.svelte', '$lib/layers/build'],
	['features/timeline/Timeline.svelte', 'maplibre-gl/dist/maplibre-gl.css'],
	['features/timeline/Timeline.svelte', '@deck.gl/core'],
	['features/timeline/Timeline.svelte', '$lib/features/legend/Legend.svelte'],
	['features/timeline/Timeline.svelte', '../legend/Legend.svelte'],
	['features/talk/stage/StageBar.svelte', '../../search/Search.svelte'],
	['features/regions/RegionCard.svelte', '$lib/features/country-panel/PanelFigure.svelte'],
	['features/legend/Legend.svelte', '../../../routes/x'],
	['features/offline/worker/worker.ts', '$lib/state/view'],
	['features/offline/worker/worker.ts', '$app/environment'],
	['features/offline/worker/worker.ts', 'svelte'],
	['ui/Button.svelte', '$lib/state/view'],
	['ui/Button.svelte', '../core/site/urls'],
	['ui/Button.svelte', '../story/talk'],
	['ui/Button.svelte', '$lib/features/legend/Legend.svelte'],
	['ui/Button.svelte', '$app/state'],
	['../routes/+layout.svelte', 'maplibre-gl'],
	['../routes/+layout.svelte', '$lib/map/AtlasMap.svelte']
];

const allowed: [file: string, imported: string][] = [
	['core/domain/years.ts', './countries'],
	['core/domain/layers.ts', '../../layers/registry'],
	['core/domain/years.test.ts', 'vitest'],
	['core/data/lookup.ts', '../domain/years'],
	['core/data/explore/ranks.ts', '../../domain/years'],
	['core/data/explore/ranks.ts', '../cells'],
	['core/data/lookup.ts', '../site/load-with-retry'],
	['core/link/parse.ts', '$lib/core/domain/years'],
	['text/numbers.ts', '#messages'],
	['text/numbers.ts', '../core/domain/languages'],
	['figures/ranges.ts', '../text/numbers'],
	['find/search.ts', '../story/story-index'],
	['story/talk.ts', '../figures/provenance'],
	['state/view.svelte.ts', '../story/story-index'],
	['state/view.svelte.ts', '../find/nearest'],
	['layers/students/select.ts', '../../text/numbers'],
	['layers/students/select.ts', '../../figures/provenance'],
	['picture/RegionMap.svelte', '../story/talk'],
	['ui/Button.svelte', '../text/numbers'],
	['features/search/Search.svelte', '$lib/find/search'],
	['core/site/urls.ts', '$app/paths'],
	['map/atlas-map.ts', '../core/site/assets'],
	['state/view.svelte.ts', '../core/link/parse'],
	['state/view.svelte.ts', 'svelte'],
	['state/link-sync.svelte.ts', '$app/navigation'],
	['layers/build.ts', '@deck.gl/core'],
	['layers/build.ts', './lists/drawings'],
	['layers/lists/drawings.ts', '../students/layer'],
	['layers/students/layer.ts', '@deck.gl/layers'],
	['layers/students/layer.ts', '../time/year-extension'],
	['layers/students/select.ts', '../../core/data/types'],
	['layers/time/year-extension.ts', '@luma.gl/core'],
	['map/atlas-map.ts', 'maplibre-gl'],
	['map/atlas-map.ts', '../layers/build'],
	['map/AtlasMap.svelte', '../state/view'],
	['picture/RegionMap.svelte', '../layers/students/select'],
	['layers/students/select.ts', '../../core/domain/layers'],
	['layers/students/select.ts', '../model'],
	['features/timeline/Timeline.svelte', '$lib/layers/catalog'],
	['features/timeline/Timeline.svelte', '$lib/layers/students/describe'],
	['features/timeline/Timeline.svelte', '$lib/core/link/parse'],
	['features/timeline/Timeline.svelte', '$lib/ui/Button.svelte'],
	['features/timeline/Timeline.svelte', '$app/state'],
	['features/country-panel/PanelSections.svelte', '$lib/features/regions/PanelRegions.svelte'],
	['features/talk/stage/StageBar.svelte', '../user-talk.svelte'],
	['features/provenance/origin.test.ts', '$lib/features/country-panel/agreement-rows'],
	['features/offline/OfflineCard.svelte', './worker/messages'],
	['ui/Button.svelte', 'bits-ui'],
	['ui/Button.svelte', '../core/domain/years'],
	['ui/chart/Series.svelte', '../Button.svelte'],
	['../routes/+layout.svelte', '$lib/features/timeline/Timeline.svelte']
];

describe('imports between folders', () => {
	test.each(forbidden)('%s must not import %s', async (file, imported) => {
		expect(await brokenRules(`src/lib/${file}`, from(imported))).toContain('no-restricted-imports');
	});

	test.each(allowed)('%s may import %s', async (file, imported) => {
		expect(await brokenRules(`src/lib/${file}`, from(imported))).toEqual([]);
	});

	test('import() does not bypass the table', async () => {
		const lazy = "export const map = import('$lib/map/AtlasMap.svelte');\n";
		for (const file of ['features/share/share.ts', 'layers/catalog.ts', 'ui/lazy/part.ts'])
			expect(await brokenRules(`src/lib/${file}`, lazy)).toEqual(['no-restricted-syntax']);
		expect(await brokenRules('src/routes/(map)/+layout.ts', lazy)).toEqual([]);
	});
});
