import { luma, type Device } from '@luma.gl/core';
import { BufferTransform } from '@luma.gl/engine';
import { webgl2Adapter } from '@luma.gl/webgl';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeModule } from '../../src/lib/layers/time/time-extension';
import {
	encodeTimeTable,
	makeTimeTable,
	type TimeFormat,
	type TimeTable
} from '../../src/lib/layers/time/time-table';
import { findNearestAt, sampleAt } from './time-reference';

/** Every item's sample and nearest value of one measure, computed by the card and read back. */
const shader = /* glsl */ `\
#version 300 es
out vec3 result;
uniform requestUniforms { float measure; float firstItem; } request;
void main(void) {
  int item = gl_VertexID + int(request.firstItem);
  result = vec3(time_sample(item, int(request.measure)), time_nearest(item, int(request.measure)));
}
`;

const askedModule = {
	name: 'request',
	uniformTypes: { measure: 'f32', firstItem: 'f32' }
} as const;

let device: Device;
beforeAll(async () => {
	device = await luma.createDevice({ adapters: [webgl2Adapter], createCanvasContext: true });
});
afterAll(() => device.destroy());

/** @returns three numbers per item: value, presence, nearest value */
async function readBack(
	table: TimeTable,
	column: number,
	{ measure = 0, firstItem = 0, items = table.items } = {}
): Promise<Float32Array> {
	const { data, width, height, ...reading } = encodeTimeTable(
		table,
		device.limits.maxTextureDimension2D
	);
	const timeTexture = device.createTexture({
		format: table.format,
		width,
		height,
		data,
		sampler: { minFilter: 'nearest', magFilter: 'nearest' }
	});
	const results = device.createBuffer({ byteLength: items * 12 });
	const transform = new BufferTransform(device, {
		vs: shader,
		modules: [timeModule, askedModule],
		vertexCount: items,
		topology: 'point-list',
		outputs: ['result']
	});
	transform.model.shaderInputs.setProps({
		request: { measure, firstItem },
		time: {
			column,
			columns: table.columns,
			measures: table.measures,
			width,
			missingBelow: reading.missingBelow,
			valueScale: reading.scale,
			valueOffset: reading.offset,
			timeTexture
		}
	});
	transform.run({ outputBuffers: { result: results } });
	const bytes = await results.readAsync();
	const numbers = new Float32Array(
		bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + items * 12)
	);
	[results, timeTexture, transform].forEach((resource) => resource.destroy());
	return numbers;
}

/** The tolerance of a value in its format. */
function tolerance({ format, values }: TimeTable): number {
	let least = 0;
	let largest = 0;
	for (const value of values) {
		if (value < least) least = value;
		if (value > largest) largest = value;
	}
	const magnitude = Math.max(-least, largest);
	const slack = { r32float: 1e-6, r16float: 1 / 512, r8unorm: 1 / 100 };
	return magnitude * slack[format] + 1e-6;
}

function expectAsReference(
	numbers: Float32Array,
	table: TimeTable,
	column: number,
	measure: number,
	firstItem = 0
) {
	const slack = tolerance(table);
	for (let index = 0; index < numbers.length / 3; index++) {
		const item = firstItem + index;
		const expected = sampleAt(table, item, measure, column);
		const [value, presence, nearest] = numbers.subarray(index * 3, index * 3 + 3);
		expect(Math.abs(presence! - expected.presence)).toBeLessThan(1e-4);
		if (expected.presence > 0) expect(Math.abs(value! - expected.value)).toBeLessThanOrEqual(slack);
		const wantedNearest = findNearestAt(table, item, measure, column);
		expect(Math.abs(nearest! - wantedNearest)).toBeLessThanOrEqual(slack);
	}
}

const figure = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(NaN) },
	{ weight: 4, arbitrary: fc.integer({ min: -30000, max: 30000 }) }
);
const size = fc.record({
	items: fc.integer({ min: 1, max: 6 }),
	columns: fc.integer({ min: 1, max: 5 }),
	measures: fc.integer({ min: 1, max: 3 }),
	format: fc.constantFrom<TimeFormat>('r32float', 'r16float', 'r8unorm')
});
const tables = size.chain((shape) =>
	fc
		.array(figure, {
			minLength: shape.items * shape.columns * shape.measures,
			maxLength: shape.items * shape.columns * shape.measures
		})
		.map((values): TimeTable => ({ ...shape, values: Float32Array.from(values) }))
);

describe('the table on the graphics card', () => {
	it('matches the reference in every format, at any moment, including gaps and ends', async () => {
		await fc.assert(
			fc.asyncProperty(tables, fc.nat({ max: 24 }), async (table, quarter) => {
				// quarters of a column, a whole one beyond both ends; exact in binary
				const column = (quarter % ((table.columns + 1) * 4)) / 4 - 1;
				const measure = quarter % table.measures;
				const numbers = await readBack(table, column, { measure });
				expectAsReference(numbers, table, column, measure);
			}),
			{ numRuns: 150 }
		);
	});

	it('finds items beyond the first row of the texture', async () => {
		const table = makeTimeTable(
			{ items: 4000, columns: 19, measures: 2 },
			(item, column, measure) =>
				item % 7 === column % 7 ? NaN : item * 10 + column - measure * 50000
		);
		expect(encodeTimeTable(table, 4096).height).toBeGreaterThan(70);
		for (const [column, measure] of [
			[0, 0],
			[9.25, 1],
			[18, 1]
		] as const) {
			expectAsReference(await readBack(table, column, { measure }), table, column, measure);
		}
	});

	it('reads the last of a million items in every format', async () => {
		const items = 1_000_000;
		for (const format of ['r32float', 'r16float', 'r8unorm'] as const) {
			const table = makeTimeTable({ items, columns: 19, format }, (item, column) =>
				item % 3 === 0 && column === 9 ? NaN : ((item * 31 + column * 7) % 2001) - 1000
			);
			const firstItem = items - 300;
			const numbers = await readBack(table, 8.75, { firstItem, items: 300 });
			const slack = { r32float: 0.01, r16float: 1, r8unorm: 8 }[format];
			for (let index = 0; index < 300; index++) {
				const expected = sampleAt(table, firstItem + index, 0, 8.75);
				expect(Math.abs(numbers[index * 3]! - expected.value)).toBeLessThanOrEqual(slack);
				expect(numbers[index * 3 + 1]).toBeCloseTo(expected.presence, 4);
			}
		}
	});
});
