-- The state of a session, for a process that passes it on; the process says how many listen to it.
-- ARGV: name, process, its listeners, milliseconds for which that is believed.
-- Returns nil, or step, explored, silent milliseconds, 1 with a talk, all listeners, and key.
local name, process, own, believed = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local state = redis.call('HMGET', 'atlas:session:' .. name, 'step', 'explored', 'postedAt', 'key')
if not state[1] then return false end

local listeners = 'atlas:listeners:' .. name
local sum = own
if own > 0 then
	redis.call('HSET', listeners, process, own .. ' ' .. now)
	redis.call('PEXPIRE', listeners, believed)
else
	redis.call('HDEL', listeners, process)
end
local entries = redis.call('HGETALL', listeners)
for index = 1, #entries, 2 do
	local count, at = string.match(entries[index + 1], '(%d+) (%d+)')
	if entries[index] ~= process and now - at <= believed then sum = sum + count end
end
return { state[1], state[2], now - state[3], redis.call('EXISTS', 'atlas:talk:' .. name), sum, state[4] }
