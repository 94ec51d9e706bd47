import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTimeTable, makeTimeTable, TEXTURE_WIDTH, type TimeFormat } from './time-table';

function halfToNumber(bits: number): number {
	const sign = bits & 0x8000 ? -1 : 1;
	const exponent = (bits >> 10) & 31;
	const mantissa = bits & 1023;
	return exponent === 0
		? sign * mantissa * 2 ** -24
		: sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}

function decode(format: TimeFormat, values: number[]) {
	const table = {
		values: Float32Array.from(values),
		items: 1,
		columns: values.length,
		measures: 1,
		format
	};
	const encoded = encodeTimeTable(table, 4096);
	return values.map((_, index) => {
		const raw = encoded.data[index]!;
		const texel =
			format === 'r8unorm' ? raw / 255 : format === 'r16float' ? halfToNumber(raw) : raw;
		return texel <= encoded.missingBelow ? NaN : texel * encoded.scale + encoded.offset;
	});
}

const figure = fc.oneof(
	fc.constant(NaN),
	fc.double({ min: -60000, max: 60000, noNaN: true }).map((value) => Math.fround(value) + 0)
);

describe('time table', () => {
	it('gives back every value of r32float, and NaN for a gap', () => {
		fc.assert(
			fc.property(fc.array(figure, { minLength: 1 }), (values) => {
				expect(decode('r32float', values)).toEqual(values);
			})
		);
	});

	it('keeps three digits in r16float', () => {
		fc.assert(
			fc.property(fc.array(figure, { minLength: 1 }), (values) => {
				decode('r16float', values).forEach((value, index) => {
					const wanted = values[index]!;
					if (Number.isNaN(wanted)) expect(value).toBeNaN();
					else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(Math.abs(wanted) / 1024 + 1e-7);
				});
			})
		);
	});

	it('keeps values to a 254th of the range in r8unorm, negative ones too', () => {
		fc.assert(
			fc.property(fc.array(figure, { minLength: 1 }), (values) => {
				const known = values.filter((value) => !Number.isNaN(value));
				const range = known.length ? Math.max(...known) - Math.min(...known) : 0;
				decode('r8unorm', values).forEach((value, index) => {
					const wanted = values[index]!;
					if (Number.isNaN(wanted)) expect(value).toBeNaN();
					else
						expect(Math.abs(value - wanted)).toBeLessThanOrEqual(
							range / 254 + 1e-6 * Math.abs(wanted) + 1e-9
						);
				});
			})
		);
	});

	it('goes on in the next row of the texture when one is full', () => {
		const table = makeTimeTable({ items: 200, columns: 19 }, (item, column) => item * 100 + column);
		const encoded = encodeTimeTable(table, 4096);
		expect(encoded.height).toBe(Math.ceil((200 * 19) / TEXTURE_WIDTH));
		expect(encoded.data[150 * 19 + 7]).toBe(15007);
	});

	it('says so when a table is too large for the device', () => {
		const table = makeTimeTable({ items: 300_000, columns: 19 }, () => 0);
		expect(() => encodeTimeTable(table, 2048)).toThrow(/300000 items/);
	});
});
