import { expect, it } from 'vitest';
import { isOnlyHere, isPublicAddress, isThisComputer } from './public-address';

it.each([
	'https://atlas.example.org/present',
	'http://8.8.8.8/2016',
	'https://172.32.0.1/',
	'https://[2606:4700::1111]/'
])('%s can be opened by everybody', (address) => {
	expect(isPublicAddress(address)).toBe(true);
});

it.each([
	...['http://localhost:4173/present', 'http://127.0.0.1:4173/', 'http://[::1]:4173/'],
	...['http://192.168.1.20:4173/', 'http://10.0.0.4/', 'http://172.20.0.2/', 'http://169.254.3.4/'],
	...['http://[fd00::1]/', 'http://[fe80::1]/', 'http://lecturer-laptop:4173/'],
	...['http://laptop.local/', 'http://site.invalid/present', 'file:///atlas.html', '', '/2016']
])('“%s” is of one computer or one network', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

it('tells this computer from its network', () => {
	const own = ['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:4173/follow'];
	for (const address of own) expect(isThisComputer(address)).toBe(true);
	for (const address of ['http://192.168.1.20:4173/', 'https://atlas.example.org/', ''])
		expect(isThisComputer(address)).toBe(false);
});

it('bug: a link of npm start was said to be copied for anyone', () => {
	for (const address of ['http://localhost:4173/2018', 'file:///media/stick/atlas.html#/2018'])
		expect(isOnlyHere(address)).toBe(true);
	expect(isOnlyHere('https://atlas.example.org/2018')).toBe(false);
});
