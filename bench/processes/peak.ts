// Loaded before a program: at its end, prints the most memory that the process has had, in bytes.
process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS * 1024}`));
