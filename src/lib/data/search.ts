import type { SelectionKind } from '../domain/layers';
import { REPUBLICS, republicByCode, type RepublicCode } from '../domain/republics';
import type { CoreTables, DetailTables } from './types';

export type SearchKind = 'republic' | Exclude<SelectionKind, 'finance'>;

export interface SearchEntry {
	kind: SearchKind;
	/** Row id, or the republic's code. */
	id: string;
	name: string;
	/** Where or when, to tell namesakes apart. */
	context: string;
	/** Further words to be found by: partners, operators, places. */
	words: string;
}

const republics = (codes: readonly RepublicCode[]): string =>
	codes.map((code) => republicByCode(code).name).join(', ');

/** Everything a reader can look for; projects only once the detail tables are there. */
export function buildSearchEntries(core: CoreTables, detail: DetailTables | null): SearchEntry[] {
	return [
		...REPUBLICS.map(({ code, name }): SearchEntry => ({
			kind: 'republic',
			id: code,
			name,
			context: '',
			words: code
		})),
		...core.corridors.map((corridor): SearchEntry => ({
			kind: 'corridor',
			id: corridor.id,
			name: corridor.name,
			context: republics(corridor.republics),
			words: `${corridor.mode} ${corridor.operator}`
		})),
		...core.institutes.map((institute): SearchEntry => ({
			kind: 'institute',
			id: institute.id,
			name: institute.name,
			context: `${institute.city}, ${republicByCode(institute.republic).name}`,
			words: `${institute.hostInstitution} ${institute.chinesePartner ?? ''} ${institute.partnerCity ?? ''}`
		})),
		...core.nodes.map((node): SearchEntry => ({
			kind: 'node',
			id: node.id,
			name: node.name,
			context: '',
			words: node.kind.replace('_', ' ')
		})),
		...core.events.map((event): SearchEntry => ({
			kind: 'event',
			id: event.id,
			name: event.title,
			context: event.date.slice(0, 4),
			words: `${event.place} ${event.timelineLabel ?? ''}`
		})),
		...(detail?.projects ?? []).map((project): SearchEntry => ({
			kind: 'project',
			id: project.id,
			name: project.name,
			context: `${project.place}, ${republicByCode(project.republic).name}`,
			words: `${project.sector} ${project.chineseEntity}`
		}))
	];
}

export interface SearchGroup {
	kind: SearchKind;
	entries: SearchEntry[];
}

/** Groups entries by kind, the kind of the best match first, at most `limit` of a kind. */
export function groupEntries(entries: readonly SearchEntry[], limit: number): SearchGroup[] {
	return [...new Set(entries.map((entry) => entry.kind))].map((kind) => ({
		kind,
		entries: entries.filter((entry) => entry.kind === kind).slice(0, limit)
	}));
}

export type Search = (query: string) => SearchEntry[];

/** Readers leave out what keyboards lack: `xian` finds Xi'an. */
function withoutApostrophes(text: string): string {
	return text.replaceAll(/['’ʻʼ]/g, '');
}

/** A fuzzy search over the entries, best first; loads its engine on the first call. */
export async function createSearch(entries: readonly SearchEntry[]): Promise<Search> {
	const { default: Fuse } = await import('fuse.js');
	const fuse = new Fuse(entries, {
		keys: [
			{ name: 'name', weight: 3 },
			{ name: 'context', weight: 1 },
			{ name: 'words', weight: 1 }
		],
		threshold: 0.3,
		ignoreLocation: true,
		ignoreDiacritics: true,
		minMatchCharLength: 2,
		getFn: (entry, path) => withoutApostrophes(entry[String(path) as 'name' | 'context' | 'words'])
	});
	return (query) =>
		fuse.search(withoutApostrophes(query), { limit: 40 }).map((result) => result.item);
}
