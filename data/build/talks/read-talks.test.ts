import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyStory } from '../../../src/lib/features/talk/shown-talk';
import { STORY, STORY_FIGURES } from '../../../src/lib/story/story';
import { formatUserTalk } from '../../../src/lib/features/talk/user-talk-format';
import { listPreviewPages } from '../previews/preview-pages';
import { checkTalks } from './check-talks';
import { readTalks } from './read-talks';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

/** A repository with these files in `data/talks/`. */
function makeRoot(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'atlas-talks-'));
	roots.push(root);
	mkdirSync(join(root, 'data/talks'), { recursive: true });
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(root, 'data/talks', name), content);
	return root;
}

const copied = { ...copyStory(), author: 'A lecturer' };
const file = formatUserTalk(copied);
const steps = copied.steps.length;
const atlas = { figures: STORY_FIGURES, steps: STORY.steps };
/** The talk's file with a change in one of its steps. */
function breakStep(index: number, change: Record<string, unknown>): string {
	const json = JSON.parse(file) as { steps: Record<string, unknown>[] };
	json.steps[index] = { ...json.steps[index], ...change };
	return JSON.stringify(json);
}

it('reads a copy of the atlas’s own talk with all its steps, and gives it a picture for chats', () => {
	const root = makeRoot({ 'my-lecture.json': file, 'README.md': 'about' });
	const { talks, errors } = readTalks(root);
	expect(errors).toEqual([]);
	expect(talks).toEqual([{ name: 'my-lecture', talk: copied }]);
	const page = listPreviewPages(root).find(({ path }) => path === '/talks/my-lecture');
	expect(page?.story).toMatchObject({ title: copied.title });
	expect(page?.story?.paragraphs.join()).toContain('A lecturer');
});

it('needs no file and no folder', () => {
	expect(readTalks(makeRoot({}))).toEqual({ talks: [], errors: [] });
	expect(readTalks(join(tmpdir(), 'nowhere'))).toEqual({ talks: [], errors: [] });
});

it('names the file, the step and the field of what is broken', () => {
	const json = JSON.parse(file) as object;
	const { talks, errors } = readTalks(
		makeRoot({
			'a-link.json': breakStep(2, { link: 'https://example.org/' }),
			'b-part.json': breakStep(0, { link: '/2013?layers=railroads' }),
			'c-title.json': breakStep(1, { title: 7 }),
			'd-empty.json': JSON.stringify({ ...json, title: ' ' }),
			'e-steps.json': JSON.stringify({ ...json, steps: [] }),
			'f-text.json': 'no talk',
			'Bad Name.json': file,
			'notes.txt': 'text'
		})
	);
	expect(talks).toEqual([]);
	const said = (name: string) =>
		errors.find((error) => error.file === `data/talks/${name}`)?.message ?? '';
	expect(said('a-link.json')).toMatch(/[Ss]tep 3.*“?link/);
	expect(said('b-part.json')).toMatch(/[Ss]tep 1/);
	expect(said('c-title.json')).toMatch(/[Ss]tep 2.*title/);
	expect(said('d-empty.json')).toContain('title');
	expect(said('e-steps.json')).toContain('steps');
	expect(said('f-text.json')).not.toBe('');
	expect(said('Bad Name.json')).toContain('.json');
	expect(said('notes.txt')).toContain('.json');
	expect(errors).toHaveLength(8);
	expect(steps).toBeGreaterThan(2);
});

it('bug: a figure or a chart that the atlas does not have was published as it was typed', async () => {
	const known = `{${Object.keys(STORY_FIGURES)[0]}}`;
	const files = {
		'a-text.json': breakStep(2, { text: 'It was **{students.nobody.2018}**.' }),
		'b-notes.json': breakStep(1, { notes: 'First.\n{no such figure}' }),
		'c-chart.json': breakStep(3, { chart: 'talk:nothing' }),
		'd-known.json': breakStep(0, { text: known, chart: 'talk:students' }),
		'e-page.json': breakStep(3, { chart: '/embed/relation#gone' }),
		'f-page.json': breakStep(3, { chart: '/embed/relation' })
	};
	const errors = await checkTalks(makeRoot(files), atlas);
	expect(errors.map((error) => `${error.file}: ${error.message}`)).toEqual([
		'data/talks/a-text.json: Step 3, “text”, names {students.nobody.2018}, which is not a figure of the atlas’s talk',
		'data/talks/b-notes.json: Step 2, “notes”, names {no such figure}, which is not a figure of the atlas’s talk',
		'data/talks/c-chart.json: Step 4, “chart”, names talk:nothing, which is not a chart of the atlas’s talk',
		'data/talks/e-page.json: Step 4, “chart”, cannot be drawn (The atlas no longer has this chart, or never had it: /embed/relation#gone)'
	]);
});

it('lets a talk name what the atlas has', async () => {
	expect(await checkTalks(makeRoot({ 'my-lecture.json': file }), atlas)).toEqual([]);
});
