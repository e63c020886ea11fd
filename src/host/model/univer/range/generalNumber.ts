/** Excel shows at most eleven characters of a number without a format, with the decimal sign of the language. */
export function generalNumber(value: number): string {
  if (!Number.isFinite(value)) {
    return String(value);
  }
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    return decimalComma(`${trimZeros(mantissa)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`);
  }
  return decimalComma(String(size < 1 ? Number(trimZeros(fixed(value))) : Number(value.toPrecision(10))));
}

function fixed(value: number): string {
  return (Math.round(value * 1e9) / 1e9).toLocaleString('en-US', {
    maximumFractionDigits: 9,
    useGrouping: false,
  });
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function decimalComma(text: string): string {
  return text.replace('.', ',');
}
