import { describe, expect, it } from 'vitest';
import { EMPTY_TALK, formatUserTalk, showsTable } from './user-talk-format';
import type { UserTalk } from './user-talk-schema';
import { userSteps } from '$lib/state/user-steps.svelte';
import { addStep, changeStep, duplicateStep } from './talk-edits';
import { UserTalkStore } from './user-talk.svelte';
import type { BrowserStorage } from '$lib/state/browser-storage';

class Memory implements BrowserStorage {
	readonly entries = new Map<string, string>();
	roomLeft = true;
	getItem = (key: string) => this.entries.get(key) ?? null;
	removeItem = (key: string) => void this.entries.delete(key);
	setItem = (key: string, value: string) => {
		if (!this.roomLeft) throw new DOMException('', 'QuotaExceededError');
		this.entries.set(key, value);
	};
}

const three = ['One', 'Two', 'Three'].reduce<UserTalk>(
	(talk, title) => addStep(talk, { title, link: '/2016' }),
	EMPTY_TALK
);
const listIds = (talk: UserTalk) => talk.steps.map(({ id }) => id);

function opened(memory: BrowserStorage | null = new Memory()): UserTalkStore {
	const store = new UserTalkStore();
	store.open(memory);
	return store;
}

describe('the store of the user’s own talk', () => {
	it('keeps every change for the next visit', () => {
		const memory = new Memory();
		opened(memory).change(three);
		expect(opened(memory).talk).toEqual(three);
		expect(userSteps.current.map(({ id }) => id)).toEqual(['own:one', 'own:two', 'own:three']);
	});

	it('gives steps unique ids for any title', () => {
		const talk = ['Два', 'One', 'A — B'].reduce(
			(all, title) => addStep(all, { title, link: '/2016' }),
			three
		);
		expect(listIds(talk)).toEqual(['one', 'two', 'three', 'step', 'one-2', 'a-b']);
		expect(listIds(duplicateStep(three, 'two'))).toEqual(['one', 'two', 'two-2', 'three']);
		expect(listIds(changeStep(three, 'two', { title: 'New' }))).toEqual(listIds(three));
	});

	it('moves, deletes and restores steps', () => {
		const store = opened();
		store.change(three);
		store.move('three', 0);
		expect(listIds(store.talk)).toEqual(['three', 'one', 'two']);
		store.move('three', -1);
		store.move('two', 9);
		expect(listIds(store.talk)).toEqual(['three', 'one', 'two']);
		store.delete('one');
		expect(store.removed).toMatchObject({ act: 'deleted', step: { id: 'one' } });
		store.change(changeStep(store.talk, 'two', { text: 'typed' }), 'two text');
		store.change(changeStep(store.talk, 'two', { text: 'typed since' }), 'two text');
		expect(store.removed).toBe(null);
		store.undo();
		expect(store.talk.steps[1]!.text).toBe('');
		store.undo();
		expect(listIds(store.talk)).toEqual(['three', 'one', 'two']);
		store.redo();
		store.redo();
		expect(listIds(store.talk)).toEqual(['three', 'two']);
		expect(store.talk.steps[1]!.text).toBe('typed since');
		expect(store.canRedo).toBe(false);
	});

	it('restores a replaced talk', () => {
		const store = opened();
		store.change(three);
		store.replace({ ...EMPTY_TALK, title: 'Other' });
		store.undo();
		expect(store.talk).toEqual(three);
	});

	it('appends a talk with unique ids, up to the limit', () => {
		const store = opened();
		store.change(three);
		expect(store.append(three)).toBe(null);
		expect(listIds(store.talk)).toEqual(['one', 'two', 'three', 'one-2', 'two-2', 'three-2']);
		const many = { ...three, steps: Array(98).fill(three.steps[0]) };
		expect(store.append(many)).toBe('steps');
		expect(store.talk.steps).toHaveLength(6);
	});

	it('appends a talk with a table, which earlier steps do not show, but no second table', () => {
		const store = opened();
		store.change(addStep(EMPTY_TALK, { title: 'Mine', link: '/2016?focus=students' }));
		const theirs = { ...addStep(EMPTY_TALK, { title: 'Theirs', link: '/2016' }), data: 'abc' };
		expect(store.append(theirs)).toBe(null);
		expect(store.talk.data).toBe('abc');
		expect(store.talk.steps.map(({ link }) => link)).toEqual([
			'/2016?layers=corridors,students,institutes,investment&focus=students',
			'/2016'
		]);
		expect(store.append({ ...theirs, data: 'other' })).toBe('tables');
		expect(store.append(three)).toBe(null);
		expect(store.talk.steps.at(-1)!.link).toMatch(/^\/2016\?layers=/);
		expect(store.talk.steps.filter(showsTable)).toHaveLength(1);
	});

	it('reports full storage and keeps typed text on the page', () => {
		const memory = new Memory();
		const store = opened(memory);
		memory.roomLeft = false;
		store.change(three);
		expect(store.error).toBe('full');
		expect(store.talk).toEqual(three);
		memory.roomLeft = true;
		store.change({ ...three, title: 'Later' });
		expect(store.error).toBeNull();
		expect(opened(memory).talk.title).toBe('Later');
	});

	it('works without storage, and reports it', () => {
		const store = opened(null);
		store.change(three);
		expect([store.error, store.talk]).toEqual(['forbidden', three]);
	});

	it('keeps unreadable talks unchanged, and reports why', () => {
		const memory = new Memory();
		memory.setItem('atlas-own-talk', '{"half": ');
		const store = opened(memory);
		expect(store.readError).toMatch(/not valid JSON/);
		expect(store.setAside).toEqual(['{"half": ']);
		store.change(three);
		memory.setItem('atlas-own-talk', 'broken again');
		expect(opened(memory).setAside).toEqual(['{"half": ', 'broken again']);
		store.forgetSetAside();
		expect(opened(memory).setAside).toEqual([]);
	});

	it('does not overwrite an unreadable talk that it cannot move', () => {
		const memory = new Memory();
		memory.setItem('atlas-own-talk', 'broken');
		memory.setItem = (key, value) => {
			if (key !== 'atlas-own-talk') throw new DOMException('', 'QuotaExceededError');
			memory.entries.set(key, value);
		};
		const store = opened(memory);
		store.change(three);
		expect([store.error, store.setAside]).toEqual(['full', ['broken']]);
		expect(memory.getItem('atlas-own-talk')).toBe('broken');
	});

	it('does not change the own talk while one from a link is on stage', () => {
		const memory = new Memory();
		const store = opened(memory);
		store.change(three);
		store.showShared({ title: 'Lent', author: '', steps: [three.steps[1]!] });
		expect(userSteps.current.map(({ id }) => id)).toEqual(['own:two']);
		expect(memory.getItem('atlas-own-talk')).toBe(formatUserTalk(three));
		store.showShared(null);
		expect(userSteps.current).toHaveLength(3);
	});
});

describe('who added a talk', () => {
	it('is the sender for a talk from a link, the publisher for one of this atlas, else the user', () => {
		const store = opened();
		store.change(three);
		expect(store.origin).toBe('user');
		store.showShared(three);
		expect(store.origin).toBe('sender');
		store.showShared(three, 'lecture');
		expect(store.origin).toBe('publisher');
		store.showShared(null);
		expect(store.origin).toBe('user');
	});

	it('stays the sender for a talk kept as one’s own, also after a reload, until it is edited', () => {
		const memory = new Memory();
		const store = opened(memory);
		store.replace(three, true);
		expect(store.origin).toBe('sender');
		expect(opened(memory).origin).toBe('sender');
		const reopened = opened(memory);
		reopened.change({ ...three, title: 'Mine' });
		expect(reopened.origin).toBe('user');
		expect(opened(memory).origin).toBe('user');
		reopened.undo();
		expect(reopened.origin, 'taking the change back is the sender’s talk again').toBe('sender');
		reopened.replace(three);
		reopened.replace({ ...three, author: 'Another' });
		expect(reopened.origin).toBe('user');
	});
});
