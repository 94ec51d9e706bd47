import { expect, it } from 'vitest';
import { STORY } from '$lib/story/story';
import { countReadingMinutes } from './reading-time';

const [step] = STORY.steps;
const words = (count: number) => [{ words: [Array(count).fill('word').join(' ')] }];
const plain = { ...step!, title: '', points: [], layout: 'words' as const, chart: null };

it('counts words at the pace of reading', () => {
	expect(countReadingMinutes({ steps: [{ ...plain, text: words(660) }] }, 'en')).toBe(3);
});

// bug: “10 minutes” stood over an article of twenty maps and charts
it('counts the time that maps and charts are looked at', () => {
	const steps = STORY.steps.slice(1);
	const withoutPictures = steps.map((each) => ({ ...each, layout: 'words' as const, chart: null }));
	const minutes = countReadingMinutes({ steps }, 'en');
	expect(minutes).toBeGreaterThan(countReadingMinutes({ steps: withoutPictures }, 'en') + 2);
});
