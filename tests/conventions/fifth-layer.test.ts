/** Checks that a layer is one folder and its lines in the registry, by adding a fifth. */
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { createServer, defaultServerConditions, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import type * as ViewStates from '../../src/lib/core/domain/view-state';
import type * as DrawMarks from '../../src/lib/picture/draw-marks';
import type * as MapFrame from '../../src/lib/picture/map-frame';
import type * as Model from '../../src/lib/layers/model';
import type * as Catalog from '../../src/lib/layers/catalog';
import { LINES, buildFifthFiles } from './fifth-layer';

const top = resolve(import.meta.dirname, '../..');

const config = ts.getParsedCommandLineOfConfigFile(join(top, 'tsconfig.json'), undefined, {
	...ts.sys,
	onUnRecoverableConfigFileDiagnostic: () => undefined
})!;
const modules = config.fileNames.filter(
	(name) => /\/src\/lib\/.*\.ts$/.test(name) && !/\.(test|svelte)\.ts$/.test(name)
);

/** Files on disk, parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiler errors in some modules, with some files replacing those on disk. */
function listErrors(names: readonly string[], files: ReadonlyMap<string, string>): string[] {
	const host = ts.createCompilerHost(config.options);
	const { readFile, fileExists, getSourceFile } = host;
	const folders = new Set([...files.keys()].map((name) => dirname(name)));
	host.directoryExists = (name) => folders.has(name) || ts.sys.directoryExists(name);
	host.readFile = (name) => files.get(name) ?? readFile(name);
	host.fileExists = (name) => files.has(name) || fileExists(name);
	host.getSourceFile = (name, options, ...more) => {
		const text = files.get(name);
		if (text !== undefined) return ts.createSourceFile(name, text, options);
		if (!parsed.has(name)) parsed.set(name, getSourceFile(name, options, ...more));
		return parsed.get(name);
	};
	const ambient = config.fileNames.filter((name) => name.endsWith('.d.ts'));
	const program = ts.createProgram([...ambient, ...names], config.options, host);
	return names.flatMap((name) =>
		program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ messageText }) => {
			const words = ts.flattenDiagnosticMessageText(messageText, ' ');
			return `${relative(top, name)}: ${words}`;
		})
	);
}

/** Modules with the fifth layer. */
async function load<T extends readonly unknown[]>(...paths: string[]): Promise<T> {
	const files = buildFifthFiles();
	const overlay: Plugin = {
		name: 'fifth-layer',
		enforce: 'pre',
		resolveId(source, importer) {
			if (!importer || !source.startsWith('.')) return null;
			const named = `${resolve(importer, '..', source.replace(/\.ts$/, ''))}.ts`;
			return files.has(named) ? named : null;
		},
		load: (id) => files.get(id) ?? null
	};
	const conditions = ['en', ...defaultServerConditions];
	const server = await createServer({
		root: top,
		configFile: false,
		logLevel: 'silent',
		plugins: [overlay],
		resolve: { conditions },
		ssr: { resolve: { conditions } },
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, watch: null, hmr: false, ws: false }
	});
	try {
		const loaded = await Promise.all(paths.map((path) => server.ssrLoadModule(path)));
		return loaded as unknown as T;
	} finally {
		await server.close();
	}
}

describe('a fifth layer', () => {
	it('is one folder and one line', () => {
		const touched = [...buildFifthFiles().keys()].map((path) => relative(top, path));
		const folder = 'src/lib/layers/flights/';
		expect(touched.filter((path) => !path.startsWith(folder))).toEqual(
			Object.keys(LINES).map((list) => `src/lib/layers/${list}`)
		);
		expect(touched.filter((path) => path.startsWith(folder))).toHaveLength(5);
	});

	it('needs no other change in any module', () => {
		const files = buildFifthFiles();
		expect(modules.length).toBeGreaterThan(300);
		expect(listErrors([...modules, ...files.keys()], files)).toEqual([]);
	});

	it('is required by the compiler in every list without it', () => {
		const lists = [
			'src/lib/features/map-list/in-view/in-view-items.ts',
			'src/lib/layers/build.ts',
			'src/lib/layers/catalog.ts',
			'src/lib/layers/details.ts',
			'src/lib/layers/pictures.ts'
		];
		const names = lists.map((name) => join(top, name));
		expect(listErrors(names, new Map())).toEqual([]);
		const errors = listErrors(names, buildFifthFiles(['registry.ts']));
		const missing = errors.filter((error) => /flights.* missing|missing.*flights/.test(error));
		expect(missing.map((error) => error.split(': ')[0])).toEqual(lists);
	});

	it('is named, ordered and described like the others', async () => {
		const [{ LEGEND_ORDER, getLayerEntry }, { DEFAULT_VIEW }] = await load<
			[typeof Catalog, typeof ViewStates]
		>('/src/lib/layers/catalog.ts', '/src/lib/core/domain/view-state.ts');
		expect(LEGEND_ORDER.map(String)).toEqual([
			...['students', 'investment', 'institutes', 'corridors'],
			'flights'
		]);
		expect(DEFAULT_VIEW.layers.map(String)).toContain('flights');
		const id = LEGEND_ORDER.at(-1)!;
		expect(getLayerEntry(id).name(DEFAULT_VIEW)).toBe('Flights');
		expect(getLayerEntry(id).timelineRow(DEFAULT_VIEW).cells).toHaveLength(19);
	});

	it('bug: was drawn neither on the static map nor in files', async () => {
		const [{ drawMarks }, { framePage }, { MARK_SCALES }, { DEFAULT_VIEW }] = await load<
			[typeof DrawMarks, typeof MapFrame, typeof Model, typeof ViewStates]
		>(
			'/src/lib/picture/draw-marks.ts',
			'/src/lib/picture/map-frame.ts',
			'/src/lib/layers/model.ts',
			'/src/lib/core/domain/view-state.ts'
		);
		const frame = framePage(DEFAULT_VIEW, { widthPx: 1140, heightPx: 640 });
		const draw = (layers: typeof DEFAULT_VIEW.layers) =>
			drawMarks({ view: { ...DEFAULT_VIEW, layers }, frame, scale: MARK_SCALES.desktop });
		const flights = DEFAULT_VIEW.layers.filter((id) => String(id) === 'flights');
		expect(draw(flights)).toEqual([{ shapes: [expect.objectContaining({ fill: 'var(--fli)' })] }]);
		expect(draw(DEFAULT_VIEW.layers)).toContainEqual(draw(flights)[0]);
		expect(draw([])).toEqual([]);
	});
});
