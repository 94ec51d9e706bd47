import { expect, it, vi } from 'vitest';

it('bug: Kazakh months were unknown to a browser without Kazakh', async () => {
	class EnglishFormat extends Intl.DateTimeFormat {
		constructor(locale: string, options: Intl.DateTimeFormatOptions) {
			super(locale === 'kk' ? 'en' : locale, options);
		}
	}
	vi.stubGlobal('Intl', { ...Intl, DateTimeFormat: EnglishFormat });
	const { readPeriod } = await import('./read-year');
	vi.unstubAllGlobals();
	for (const month of ['қаңтар', 'Қаң', 'қаң.'])
		expect(readPeriod(`${month} 2012`), month).toEqual({ year: 2012, part: 'M01' });
	// its first letter is that of “year”
	expect(readPeriod('2012 желтоқсан')).toEqual({ year: 2012, part: 'M12' });
	expect(readPeriod('мая 2012')).toEqual({ year: 2012, part: 'M05' });
});
