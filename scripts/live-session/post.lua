-- Takes what a stage posts, as MemorySessions.post does, in one step for all processes.
-- ARGV: name, code, address, key, key that this process knows ('' for none), step, explored,
-- talk ('' for none), limits as JSON. Returns an Outcome of session-store.d.ts.
local name, code, address, key, known_key, step, explored, talk = unpack(ARGV)
local limits = cjson.decode(ARGV[9])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function forget(other)
	local its_code = 'atlas:code:' .. string.sub(other, 1, #code)
	redis.call('DEL', 'atlas:session:' .. other, 'atlas:talk:' .. other, 'atlas:listeners:' .. other, its_code)
	redis.call('ZREM', 'atlas:sessions', other)
	redis.call('HDEL', 'atlas:talks', other)
end

local function forget_before(moment, must_be_unused)
	for _, other in ipairs(redis.call('ZRANGEBYSCORE', 'atlas:sessions', '-inf', moment)) do
		-- processes with listeners say so every second, and the key is gone soon after the last of them
		if not must_be_unused or redis.call('EXISTS', 'atlas:listeners:' .. other) == 0 then forget(other) end
	end
end

local function keep(kept)
	redis.call('PEXPIRE', kept, limits.sessionMilliseconds)
end

forget_before(now - limits.sessionMilliseconds, false)
local session = 'atlas:session:' .. name
local before = redis.call('HMGET', session, 'key', 'step', 'explored', 'postedAt')
local is_known = before[1] ~= false
if is_known and before[1] ~= key then return 'wrong key' end
-- a store that was restarted is empty: whoever posts first must still be the stage
if not is_known and known_key ~= '' and known_key ~= key then return 'wrong key' end

if not is_known then
	local opened = 'atlas:opened session:' .. address
	if redis.call('EXISTS', 'atlas:code:' .. code) == 1 then return 'code taken' end
	if tonumber(redis.call('GET', opened) or 0) >= limits.tries['opened session'] then return 'too many' end
	if redis.call('ZCARD', 'atlas:sessions') >= limits.sessions then
		forget_before(now - limits.unusedMilliseconds, true)
	end
	if redis.call('ZCARD', 'atlas:sessions') >= limits.sessions then return 'full' end
end

if talk ~= '' then
	local sum = #talk - tonumber(redis.call('HGET', 'atlas:talks', name) or 0)
	for _, bytes in ipairs(redis.call('HVALS', 'atlas:talks')) do sum = sum + bytes end
	if sum > limits.talks then return 'full' end
	redis.call('SET', 'atlas:talk:' .. name, talk)
	redis.call('HSET', 'atlas:talks', name, #talk)
	keep('atlas:talks')
end

if not is_known then
	local opened = 'atlas:opened session:' .. address
	if redis.call('INCR', opened) == 1 then redis.call('PEXPIRE', opened, limits.triesMilliseconds) end
end
redis.call('HSET', session, 'key', key, 'step', step, 'explored', explored, 'postedAt', now)
redis.call('SET', 'atlas:code:' .. code, name)
redis.call('ZADD', 'atlas:sessions', now, name)
for _, kept in ipairs({ session, 'atlas:talk:' .. name, 'atlas:code:' .. code, 'atlas:sessions' }) do keep(kept) end

local was_silent = is_known and now - before[4] > limits.silenceMilliseconds
if before[2] ~= step or before[3] ~= explored or was_silent then redis.call('PUBLISH', 'atlas:news', name) end
return is_known and 'known' or 'created'
