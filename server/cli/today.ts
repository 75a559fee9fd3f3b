// Today by the machine's own calendar, for commands that run before there is a portfolio.
export function systemDate(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
