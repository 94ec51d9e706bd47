/** The table of imports in CONTRIBUTING.md is enforced: a snippet in each folder, linted. */
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '../..') });
const importRules = ['no-restricted-imports', 'no-restricted-syntax'];

/** Which of the rules on imports a line breaks at a place. */
async function brokenRules(filePath: string, line: string): Promise<string[]> {
	const code = filePath.endsWith('.svelte') ? `<script lang="ts">\n${line}\n</script>\n` : line;
	const [result] = await eslint.lintText(code, { filePath });
	const broken = result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
	return broken.filter((rule) => importRules.includes(rule));
}

const from = (path: string) => `import { x } from '${path}';\nexport { x as y };\n`;

const forbidden: [file: string, imported: string][] = [
	['domain/years.ts', '../data/types'],
	['domain/years.ts', '$lib/ui/x'],
	['domain/years.ts', 'd3-array'],
	['domain/years.ts', 'svelte'],
	['data/lookup.ts', '../state/view'],
	['data/lookup.ts', '$lib/layers/catalog'],
	['data/lookup.ts', '../site/address'],
	['data/lookup.ts', 'svelte/store'],
	['data/lookup.ts', 'maplibre-gl'],
	['link/parse.ts', '../data/types'],
	['link/parse.ts', '$app/navigation'],
	['link/parse.ts', 'svelte'],
	['site/address.ts', '../state/view.svelte'],
	['site/address.ts', 'svelte'],
	['state/view.svelte.ts', '../layers/catalog'],
	['state/view.svelte.ts', '../map/atlas-map'],
	['state/view.svelte.ts', '$lib/components/Legend.svelte'],
	['state/view.svelte.ts', '$app/navigation'],
	['offline/worker.ts', '../state/view'],
	['offline/worker.ts', '$app/environment'],
	['offline/worker.ts', 'svelte'],
	['state/view.svelte.ts', '../offline/worker'],
	['layers/catalog.ts', '@deck.gl/layers'],
	['layers/catalog.ts', '$lib/state/view'],
	['layers/students/select.ts', '@deck.gl/core'],
	['layers/students/select.ts', '../../map/atlas-map'],
	['layers/students/select.ts', '../../../map/atlas-map'],
	['layers/students/select.ts', 'svelte'],
	['layers/students/layer.ts', 'maplibre-gl'],
	['layers/students/layer.ts', '../../state/view'],
	['layers/time/extension.ts', '../../state/view'],
	['map/atlas-map.ts', '../components/Legend.svelte'],
	['map/atlas-map.ts', '../../routes/x'],
	['map/AtlasMap.svelte', '$lib/components/Legend.svelte'],
	['picture/RegionMap.svelte', 'maplibre-gl'],
	['picture/RegionMap.svelte', '../layers/build'],
	['picture/RegionMap.svelte', '../layers/students/layer'],
	['picture/RegionMap.svelte', '../layers/time/time-extension'],
	['layers/catalog.ts', './build'],
	['layers/catalog.ts', './students/layer'],
	['layers/students/select.ts', './layer'],
	['layers/students/select.ts', '../marks/color'],
	['components/Timeline.svelte', '$lib/map/atlas-map'],
	['components/Timeline.svelte', '../map/atlas-map'],
	['components/Timeline.svelte', '../layers/build'],
	['components/Timeline.svelte', 'maplibre-gl/dist/maplibre-gl.css'],
	['components/Timeline.svelte', '@deck.gl/core'],
	['components/charts/Series.svelte', '../../link/parse'],
	['ui/Button.svelte', '../domain/years'],
	['ui/Button.svelte', '$lib/state/view'],
	['../routes/+layout.svelte', 'maplibre-gl'],
	['../routes/+layout.svelte', '$lib/map/AtlasMap.svelte']
];

const allowed: [file: string, imported: string][] = [
	['domain/years.ts', './republics'],
	['domain/years.test.ts', 'vitest'],
	['data/lookup.ts', '../domain/years'],
	['data/lookup.ts', '../site/load-part'],
	['link/parse.ts', '$lib/domain/years'],
	['site/address.ts', '$app/paths'],
	['map/atlas-map.ts', '../site/assets'],
	['state/view.svelte.ts', '../link/parse'],
	['state/view.svelte.ts', 'svelte'],
	['state/link-sync.svelte.ts', '$app/navigation'],
	['layers/build.ts', '@deck.gl/core'],
	['layers/build.ts', './students/layer'],
	['layers/students/layer.ts', '@deck.gl/layers'],
	['layers/students/layer.ts', '../time/year-extension'],
	['layers/students/select.ts', '../../data/types'],
	['layers/time/year-extension.ts', '@luma.gl/core'],
	['map/atlas-map.ts', 'maplibre-gl'],
	['map/atlas-map.ts', '../layers/build'],
	['map/AtlasMap.svelte', '../state/view'],
	['picture/RegionMap.svelte', '../layers/students/select'],
	['components/Timeline.svelte', '../layers/catalog'],
	['components/Timeline.svelte', '$lib/layers/students/describe'],
	['layers/students/select.ts', '../../domain/layers'],
	['layers/students/select.ts', '../model'],
	['components/charts/Series.svelte', '../../ui/Button.svelte'],
	['components/offline/OfflineCard.svelte', '../../offline/messages'],
	['ui/Button.svelte', 'bits-ui'],
	['../routes/+layout.svelte', '$lib/components/Timeline.svelte']
];

describe('imports between folders', () => {
	test.each(forbidden)('%s must not import %s', async (file, imported) => {
		expect(await brokenRules(`src/lib/${file}`, from(imported))).toContain('no-restricted-imports');
	});

	test.each(allowed)('%s may import %s', async (file, imported) => {
		expect(await brokenRules(`src/lib/${file}`, from(imported))).toEqual([]);
	});

	test('import() is no way round the table', async () => {
		const lazy = "export const map = import('$lib/map/AtlasMap.svelte');\n";
		expect(await brokenRules('src/lib/components/share.ts', lazy)).toEqual([
			'no-restricted-syntax'
		]);
		expect(await brokenRules('src/lib/layers/catalog.ts', lazy)).toEqual(['no-restricted-syntax']);
		expect(await brokenRules('src/routes/(map)/+layout.ts', lazy)).toEqual([]);
	});
});
