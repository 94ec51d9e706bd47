import { expect, it } from 'vitest';
import { getListed, LazyPart } from './lazy-part';

it('a part is there once it has been loaded, and not before', async () => {
	const part = new LazyPart<{ name: string }>();
	expect(part.find()).toBeNull();
	expect(() => part.get()).toThrow('not started');
	await expect(part.load()).rejects.toThrow('nothing loads');

	part.loadBy(() => Promise.reject(new Error('offline')));
	await expect(part.load()).rejects.toThrow('offline');
	expect(part.find()).toBeNull();

	part.loadBy(() => Promise.resolve({ name: 'rates' }));
	await part.load();
	expect(part.get()).toEqual({ name: 'rates' });
});

it('a list has items that are there, and items that come later', () => {
	const later = new LazyPart<{ name: string }>();
	const list = [{ name: 'students' }, () => later.get()];
	later.start({ name: 'own' });
	expect(list.map((listed) => getListed(listed).name)).toEqual(['students', 'own']);
});
