// Loaded into a measured process: says at its end how much memory it held at most, in KB.
process.on('exit', () => {
  process.stderr.write(`largest resident: ${process.resourceUsage().maxRSS}\n`);
});
