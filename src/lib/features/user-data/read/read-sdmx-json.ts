import * as v from 'valibot';
import type { RawCell } from './raw-table';

const text = v.union([v.string(), v.record(v.string(), v.string())]);
const valueSchema = v.nullable(v.object({ id: v.optional(v.string()), name: v.optional(text) }));
const componentSchema = v.object({ id: v.string(), values: v.array(valueSchema) });
const listSchema = v.optional(v.array(componentSchema), []);
const structureSchema = v.object({
	name: v.optional(text),
	dimensions: v.object({ dataSet: listSchema, series: listSchema, observation: listSchema }),
	attributes: v.optional(
		v.object({ dataSet: listSchema, series: listSchema, observation: listSchema }),
		{}
	)
});
const cells = v.array(v.union([v.number(), v.string(), v.null(), v.array(v.unknown())]));
const observations = v.record(v.string(), cells);
const dataSetSchema = v.object({
	observations: v.optional(observations),
	series: v.optional(
		v.record(
			v.string(),
			v.object({ attributes: v.optional(v.array(v.nullable(v.number()))), observations })
		)
	)
});

/** Version 1.0 has its parts at the top, version 2.0 in `data`, with several structures. */
const messageSchema = v.pipe(
	v.union([
		v.object({ structure: structureSchema, dataSets: v.array(dataSetSchema) }),
		v.pipe(
			v.object({
				data: v.object({
					structure: v.optional(structureSchema),
					structures: v.optional(v.array(structureSchema)),
					dataSets: v.array(dataSetSchema)
				})
			}),
			v.transform(({ data }) => ({
				structure: data.structure ?? data.structures?.[0],
				dataSets: data.dataSets
			}))
		)
	]),
	v.check(({ structure }) => structure !== undefined)
);

type Component = v.InferOutput<typeof componentSchema>;

const readText = (name: v.InferOutput<typeof text> | undefined): string =>
	typeof name === 'string' ? name : (name?.en ?? Object.values(name ?? {})[0] ?? '');

/** Codes where the atlas reads codes, else names. */
const READ_AS_CODES =
	/^(TIME_PERIOD|REF_AREA|GEO|OBS_STATUS|OBS_FLAG|UNIT_MULT|FREQ|CONF_STATUS)$/i;

function readValue({ id, values }: Component, index: number | null | undefined): string {
	if (index === null || index === undefined) return '';
	const value = values[index];
	const code = value?.id ?? '';
	return READ_AS_CODES.test(id) ? code || readText(value?.name) : readText(value?.name) || code;
}

/**
 * The observations of an SDMX-JSON message as rows, with the columns of SDMX-CSV; null if it is none.
 */
export function readSdmxJson(value: unknown): { rows: RawCell[][]; title: string } | null {
	const { success, output } = v.safeParse(messageSchema, value);
	if (!success || !output.structure) return null;
	const { dimensions, attributes, name } = output.structure;
	const bySeries = attributes.series ?? [];
	const byObservation = attributes.observation ?? [];
	const ofAll = [...dimensions.dataSet, ...(attributes.dataSet ?? [])];
	const columns = [...ofAll, ...dimensions.series, ...dimensions.observation].map(({ id }) => id);
	const rows: RawCell[][] = [];
	function addRow(
		series: readonly number[],
		own: readonly (number | null)[],
		key: string,
		observation: v.InferOutput<typeof cells>
	): void {
		const at = key.split(':').map(Number);
		const [figure, ...flags] = observation;
		rows.push([
			'SDMX-JSON',
			...ofAll.map((each) => readValue(each, 0)),
			...dimensions.series.map((each, index) => readValue(each, series[index])),
			...dimensions.observation.map((each, index) => readValue(each, at[index])),
			typeof figure === 'number' || typeof figure === 'string' ? figure : '',
			...bySeries.map((each, index) => readValue(each, own[index])),
			...byObservation.map((each, index) => {
				const flag = flags[index];
				return readValue(each, typeof flag === 'number' ? flag : null);
			})
		]);
	}
	for (const dataSet of output.dataSets) {
		for (const [key, cell] of Object.entries(dataSet.observations ?? {})) addRow([], [], key, cell);
		for (const [key, { attributes: own = [], observations }] of Object.entries(
			dataSet.series ?? {}
		))
			for (const [time, cell] of Object.entries(observations))
				addRow(key.split(':').map(Number), own, time, cell);
	}
	const header = [
		...['DATAFLOW', ...columns, 'OBS_VALUE'],
		...[...bySeries, ...byObservation].map(({ id }) => id)
	];
	return { rows: [header, ...rows], title: readText(name) };
}
