/** Loaded into the processes that `npm start` starts: if that one is killed, they do not stay behind. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
