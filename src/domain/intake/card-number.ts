/** First digits and lengths of the large card schemes; a check digit alone fits one number in ten. */
const schemes = [
  /^4\d{15}$/, // Visa
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^3(?:0[0-5]|[68]\d)\d{11}$/, // Diners Club
  /^6(?:011|5\d{2}|4[4-9]\d)\d{12}$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12}$/, // JCB
];

/** As cards are printed: by four, or 4-6-5 and 4-6-4. Other groups are those of a telephone, an account or an order. */
const printed = /^(?:\d+|\d{4}(?:[ .-]\d{4}){3}|\d{4}[ .-]\d{6}[ .-]\d{4,5})$/;

/** A payment card's number, with or without spaces, hyphens or dots between its groups. */
export function isCardNumber(text: string): boolean {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  const digits = plain.replace(/[ .-]/g, '');
  return printed.test(plain) && schemes.some((scheme) => scheme.test(digits)) && passesLuhn(digits);
}

/** ISO/IEC 7812-1, annex B: every second digit from the right is doubled; the sum of all digits ends in 0. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (1 + (i % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
