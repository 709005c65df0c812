import type { Secret } from '../../src/domain/intake/notes.ts';

/** Secrets of nobody. Those that a scanner of repositories knows are written in parts, so that none takes them for real ones. */
export const jwt =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

export const pem = (kind: string) =>
  `-----BEGIN ${kind}PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END ${kind}PRIVATE KEY-----`;

const encrypted = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,7A1D\n\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END RSA PRIVATE KEY-----`;
const pgp = '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQVYBGc9\n=aB1c\n-----END PGP PRIVATE KEY BLOCK-----';
const ssh2 = '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/56wAAA9E\n---- END SSH2 ENCRYPTED PRIVATE KEY ----';
const putty =
  'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\nAAAAIGNhc2U\nPrivate-MAC: 0f1e2d3c4b5a';
const openssh = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU';
const json = String.raw`-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\n-----END PRIVATE KEY-----`;

export const hex = '9f8e7d6c5b4a3f2e1d0c9b8a7f6e5d4c';
const base64 = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY12wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY12abc9Zw';

/** A text, what it gives away, and exactly where. */
export const secretTexts: [text: string, secret: Secret, place: string][] = [
  // Passwords
  ['login jdoe, password: hunter2', 'password', 'hunter2'],
  ['Mot de passe : S3cret!x', 'password', 'S3cret!x'],
  ['Mot de passe\u00a0: S3cret!x', 'password', 'S3cret!x'],
  ['mdp=Printemps2026', 'password', 'Printemps2026'],
  ['The password is P@ssw0rd, please test', 'password', 'P@ssw0rd'],
  ['le mot de passe est TrustNoOne.', 'password', 'TrustNoOne.'],
  ['"pwd": "abc-123-def"', 'password', 'abc-123-def'],
  ['DB_PASSWORD=tiger42!', 'password', 'tiger42!'],
  ['adminPassword: Zx81Spectrum', 'password', 'Zx81Spectrum'],
  ['passphrase = correct9horse', 'password', 'correct9horse'],
  ['https://admin:tiger42@intranet.example/x', 'password', 'tiger42'],
  ['mongodb+srv://app:s3cr3t@cluster0.example/orders', 'password', 's3cr3t'],
  ['redis://:s3cr3t@cache.example:6379/0', 'password', 's3cr3t'],
  ['postgres://app:tiger@db1.example:5432/orders', 'password', 'tiger'],
  ['jdbc:mysql://db1/orders?user=app&password=tiger42&ssl=true', 'password', 'tiger42'],
  ['Server=db1;Database=orders;User Id=app;Password=tiger;Encrypt=true', 'password', 'tiger'],
  [`Authorization: Basic ${'YWRtaW46dGlnZXI0Mg'}==`, 'password', 'YWRtaW46dGlnZXI0Mg=='],
  // Keys
  [`api_key=${hex}`, 'api-key', hex],
  ['Clé d’API : 9f8e7d6c5b4a3f2e', 'api-key', '9f8e7d6c5b4a3f2e'],
  [`"x-api-key": "${hex}"`, 'api-key', hex],
  ['client_secret: p9e8w7q6-a5s4-d3f2', 'api-key', 'p9e8w7q6-a5s4-d3f2'],
  [`https://maps.example/js?key=${hex}&v=3`, 'api-key', hex],
  [`AKIA${'IOSFODNN7EXAMPLE'}`, 'api-key', 'AKIAIOSFODNN7EXAMPLE'],
  [`aws_secret_access_key = ${base64.slice(0, 40)}`, 'api-key', base64.slice(0, 40)],
  [
    `with AIza${'SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'} in it`,
    'api-key',
    `AIza${'SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'}`,
  ],
  [`GOCSPX-${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4'}`, 'api-key', `GOCSPX-${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4'}`],
  [`sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}.`, 'api-key', `sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}`],
  [`rk_test_${'4eC39HqLyjWDarjtT1zdp7dc'}`, 'api-key', `rk_test_${'4eC39HqLyjWDarjtT1zdp7dc'}`],
  [`whsec_${'a1B2c3D4e5F6g7H8i9J0'}`, 'api-key', `whsec_${'a1B2c3D4e5F6g7H8i9J0'}`],
  [`secret p8e-${'aB1cD2eF3gH4iJ5kL6mN7oP8qR9'} of the project`, 'api-key', `p8e-${'aB1cD2eF3gH4iJ5kL6mN7oP8qR9'}`],
  [`s8e-${'aB1cD2eF3gH4iJ5kL6mN7oP8qR9'}`, 'api-key', `s8e-${'aB1cD2eF3gH4iJ5kL6mN7oP8qR9'}`],
  [`aB1${'8Q~'}aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1`, 'api-key', `aB1${'8Q~'}aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1`],
  [`DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${base64}==;`, 'api-key', `${base64}==`],
  [`Endpoint=sb://x.example/;SharedAccessKey=${base64.slice(0, 43)}=`, 'api-key', `${base64.slice(0, 43)}=`],
  [
    `https://x.blob.example/logs?sv=2024-11-04&sp=r&sig=a1B2%2Bc3D4e5F6g7H8i9J0%3D`,
    'api-key',
    'a1B2%2Bc3D4e5F6g7H8i9J0%3D',
  ],
  [`${hex}-${'us12'}`, 'api-key', `${hex}-us12`],
  [`dapi${hex}`, 'api-key', `dapi${hex}`],
  [`shpat_${hex}`, 'api-key', `shpat_${hex}`],
  [`sk-${'proj-a1B2c3D4e5F6g7H8i9J0k1L2'}`, 'api-key', `sk-${'proj-a1B2c3D4e5F6g7H8i9J0k1L2'}`],
  [
    `SG.${'a1B2c3D4e5F6g7H8i9J0k1'}.${'a1B2c3D4e5F6g7H8i9J0k1'}`,
    'api-key',
    `SG.${'a1B2c3D4e5F6g7H8i9J0k1'}.${'a1B2c3D4e5F6g7H8i9J0k1'}`,
  ],
  // Tokens
  ['https://x.example/?access_token=ab12cd34ef56gh78&x=1', 'token', 'ab12cd34ef56gh78'],
  ['Authorization: Bearer ab12cd34ef56gh78ij90', 'token', 'ab12cd34ef56gh78ij90'],
  ['refresh_token : "0.AAAbc1de2fg3hi4"', 'token', '0.AAAbc1de2fg3hi4'],
  [`jeton ${jwt}`, 'token', jwt],
  [`Authorization: Bearer ${jwt}`, 'token', jwt],
  [`https://x.example/?jwt=${jwt}&a=1`, 'token', jwt],
  ['Même résultat par l’API, jeton eyJhbGciOiJIUzI1NiIs…', 'token', 'eyJhbGciOiJIUzI1NiIs'],
  [`ghp_${'a1B2'.repeat(9)}`, 'token', `ghp_${'a1B2'.repeat(9)}`],
  [`github_pat_${'a1B2'.repeat(12)}`, 'token', `github_pat_${'a1B2'.repeat(12)}`],
  [`glpat-${'a1B2c3D4e5F6g7H8i9J0'}`, 'token', `glpat-${'a1B2c3D4e5F6g7H8i9J0'}`],
  [`xoxb-${'123456789012-abcdefGHIJ'}`, 'token', `xoxb-${'123456789012-abcdefGHIJ'}`],
  [
    `https://hooks.slack.com/services/${'T0123ABCD/B0123ABCD/a1B2c3D4e5F6g7H8i9J0k1L2'}`,
    'token',
    `${'T0123ABCD/B0123ABCD/a1B2c3D4e5F6g7H8i9J0k1L2'}`,
  ],
  [`ya29.${'a0AfB1c2D3e4F5g6H7i8J9k0'}`, 'token', `ya29.${'a0AfB1c2D3e4F5g6H7i8J9k0'}`],
  [`npm_${'a1B2'.repeat(9)}`, 'token', `npm_${'a1B2'.repeat(9)}`],
  [`JSESSIONID=${hex.toUpperCase()}; Path=/`, 'token', hex.toUpperCase()],
  [`connect.sid=s%3A${hex}`, 'token', `s%3A${hex}`],
  [`GET / HTTP/1.1\nCookie: lang=fr; auth=${hex}\nAccept: */*`, 'token', `lang=fr; auth=${hex}`],
  [`Set-Cookie: sess=${hex}; HttpOnly`, 'token', `sess=${hex}; HttpOnly`],
  // Private keys, whole
  [`key:\n${pem('RSA ')}\nthanks`, 'private-key', pem('RSA ')],
  [pem(''), 'private-key', pem('')],
  [pem('ENCRYPTED '), 'private-key', pem('ENCRYPTED ')],
  [`${encrypted}\n`, 'private-key', encrypted],
  [`a\n${pgp}\nb`, 'private-key', pgp],
  [ssh2, 'private-key', ssh2],
  [`${putty}\nend`, 'private-key', putty],
  [`${openssh}\n\nWhat is wrong with it?`, 'private-key', openssh],
  [`{"private_key": "${json}\\n"}`, 'private-key', json],
  // Cards
  ['paid with 4111 1111 1111 1111 on the 3rd', 'card', '4111 1111 1111 1111'],
  ['carte 4111\u00a01111\u00a01111\u00a01111', 'card', '4111\u00a01111\u00a01111\u00a01111'],
  ['carte 4111.1111.1111.1111', 'card', '4111.1111.1111.1111'],
  ['5500-0055-5555-5559', 'card', '5500-0055-5555-5559'],
  ['carte 378282246310005.', 'card', '378282246310005'],
  ['3782 822463 10005', 'card', '3782 822463 10005'],
  ['2223003122003222', 'card', '2223003122003222'],
];
