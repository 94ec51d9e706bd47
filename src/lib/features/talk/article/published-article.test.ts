import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { STORY } from '$lib/story/story';
import PublishedTalkArticle from './PublishedTalkArticle.svelte';

it('a published talk is the same article, by its own anchors and without its speaker’s notes', () => {
	const [, ...steps] = STORY.steps.map((step) => ({ ...step, part: null, id: `user:${step.id}` }));
	const { body } = render(PublishedTalkArticle, {
		props: {
			talk: { title: 'Roads', author: 'A. Author', steps },
			loadMap: () => Promise.reject(new Error()),
			getAnchor: ({ id }) => id.slice('user:'.length),
			getPictureId: ({ id }) => `roads-${id.slice('user:'.length)}`,
			acts: createRawSnippet(() => ({ render: () => '<a href="/talk">Present</a>' }))
		}
	});
	const anchors = [...body.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id);
	expect(anchors).toEqual(STORY.steps.slice(1).map(({ id }) => id));
	expect(body).toMatch(/<h1[^>]*>Roads<\/h1>/);
	expect(body).toContain('A. Author');
	expect(body).toContain('step-roads-khorgos-light.webp');
	expect(body).not.toContain('A train that passes through pays a fee');
});
