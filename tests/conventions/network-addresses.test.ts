import { expect, it } from 'vitest';
import { listNetworkHosts } from '../../scripts/network-addresses.mjs';

const card = (address: string, internal = false) => ({
	...{ address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null }
});
const interfaces = { lo: [card('127.0.0.1', true)], wlan0: [card('192.168.1.20')] };

it('a server of the whole network is reached at its addresses there, never at its own', () => {
	expect(listNetworkHosts(['0.0.0.0'], interfaces)).toEqual(['192.168.1.20']);
	expect(listNetworkHosts(['192.168.1.20'], interfaces)).toEqual(['192.168.1.20']);
	expect(listNetworkHosts(['127.0.0.1', '::1'], interfaces)).toEqual([]);
});
