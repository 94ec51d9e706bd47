import * as v from 'valibot';
import { decodeText } from './decode-text';
import {
	DELIMITERS,
	ENCODINGS,
	LIMITS,
	UnreadableFile,
	type Delimiter,
	type Encoding,
	type FileWords
} from './raw-table';
import { findDelimiter } from './read-delimited';
import { unpackZip } from './unpack-zip';

const text = v.fallback(v.optional(v.string(), ''), '');
const texts = v.fallback(v.optional(v.array(v.string()), []), []);

/** The parts of a Data Package (version 1 or 2) that the atlas reads; wrong ones count as absent. */
const sourcesSchema = v.fallback(
	v.optional(v.array(v.object({ title: text, name: text, path: text, web: text })), []),
	[]
);
const fieldSchema = v.object({ name: v.string(), title: text, unit: text });
const resourceSchema = v.object({
	name: text,
	title: text,
	path: v.fallback(v.optional(v.union([v.string(), v.array(v.string())])), undefined),
	encoding: text,
	dialect: v.fallback(v.optional(v.object({ delimiter: text })), undefined),
	schema: v.fallback(
		v.optional(v.object({ fields: v.array(fieldSchema), missingValues: texts })),
		undefined
	),
	sources: sourcesSchema
});
const packageSchema = v.object({
	title: text,
	sources: sourcesSchema,
	resources: v.array(resourceSchema)
});

type Resource = v.InferOutput<typeof resourceSchema>;
type Descriptor = v.InferOutput<typeof packageSchema>;

/** A table of a package as text, with what its descriptor says. */
export interface PackedTable {
	name: string;
	text: string;
	encoding: Encoding;
	delimiter: Delimiter;
	words: Partial<FileWords>;
	/** Titles of columns by their names, where the descriptor has them. */
	titles: ReadonlyMap<string, string>;
	/** Cells that say that there is no figure. */
	missing: ReadonlySet<string>;
}

const isTable = (name: string) => /\.(csv|tsv|txt)$/i.test(name) && !name.startsWith('__MACOSX/');

function parseDescriptor(bytes: Uint8Array | undefined): Descriptor | null {
	if (!bytes) return null;
	const parsed = v.safeParse(
		v.pipe(v.string(), v.parseJson(), packageSchema),
		new TextDecoder().decode(bytes)
	);
	return parsed.success ? parsed.output : null;
}

const getPath = ({ path }: Resource) => (Array.isArray(path) ? path[0] : path) ?? '';

/** The words of a resource: its own, else those of the package. */
function describe(resource: Resource, { title, sources }: Descriptor): Partial<FileWords> {
	const [source] = resource.sources.length > 0 ? resource.sources : sources;
	const units = new Set(resource.schema?.fields.map(({ unit }) => unit).filter(Boolean));
	return {
		title: resource.title || title,
		unit: units.size === 1 ? [...units][0]! : '',
		source: source?.title || source?.name || '',
		sourceAddress: source?.path || source?.web || ''
	};
}

/** The tables of a zip: those in its `datapackage.json`, else every CSV. @throws UnreadableFile */
export function readPackage(
	bytes: Uint8Array,
	chosen: Encoding | null
): { tables: PackedTable[]; left: number } {
	const files = unpackZip(bytes, (name) => isTable(name) || name.endsWith('datapackage.json'));
	const path = [...files.keys()].find((name) => name.endsWith('datapackage.json'));
	const folder = path?.replace(/datapackage\.json$/, '') ?? '';
	const descriptor = path === undefined ? null : parseDescriptor(files.get(path));
	const listed = (descriptor?.resources ?? []).flatMap((resource) => {
		const name = folder + getPath(resource);
		return files.has(name) && isTable(name) ? [{ name, resource }] : [];
	});
	const all =
		listed.length > 0
			? listed
			: [...files.keys()].filter(isTable).map((name) => ({ name, resource: null }));
	if (all.length === 0) throw new UnreadableFile({ code: 'no-table-in-zip' });
	const tables = all.slice(0, LIMITS.tables).map(({ name, resource }): PackedTable => {
		const stated = ENCODINGS.find((each) => each === resource?.encoding.toLowerCase()) ?? null;
		const { text: content, encoding } = decodeText(files.get(name)!, chosen ?? stated);
		const delimiter = DELIMITERS.find((each) => each === resource?.dialect?.delimiter);
		const titles = (resource?.schema?.fields ?? []).filter(({ title }) => title !== '');
		return {
			name: name.slice(name.lastIndexOf('/') + 1),
			text: content,
			encoding,
			delimiter: delimiter ?? findDelimiter(content),
			words: resource && descriptor ? describe(resource, descriptor) : {},
			titles: new Map(titles.map((field) => [field.name, field.title])),
			missing: new Set(resource?.schema?.missingValues)
		};
	});
	return { tables, left: all.length - tables.length };
}
