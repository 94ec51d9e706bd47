import { describe, expect, it } from 'vitest';
import { colorDistance, labDistance, labSeen } from './color-vision';

describe('distance of colours', () => {
	// rows of the published test data of CIEDE2000 (Sharma, Wu and Dalal 2005)
	it.each([
		[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
		[[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
		[[50, 2.5, 0], [50, 0, -2.5], 4.3065],
		[[50, 2.5, 0], [73, 25, -18], 27.1492],
		[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
		[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
	] as const)('from %j to %j is %d', (first, second, wanted) => {
		expect(labDistance([...first], [...second])).toBeCloseTo(wanted, 4);
	});

	it('is the one of white and black, whoever looks', () => {
		const [lightness, a, b] = labSeen('#ffffff');
		expect(lightness).toBeCloseTo(100, 3);
		expect(Math.hypot(a, b)).toBeLessThan(0.1);
		for (const vision of ['normal', 'deuteranopia', 'protanopia', 'tritanopia'] as const)
			expect(colorDistance('#ffffff', '#000000', vision)).toBeCloseTo(100, 0);
	});

	it('shrinks between red and green for those who do not tell them apart', () => {
		const plain = colorDistance('#c04040', '#508040');
		expect(colorDistance('#c04040', '#508040', 'deuteranopia')).toBeLessThan(plain / 2);
	});
});
