// What the scenarios of an applicant's address for messages, and of whom to ask, stand on.

export const CONTACT = {
  ...{ office: 'Sekretariat Panitia Seleksi', address: 'Jalan Pemuda 148, Semarang', hours: 'Senin–Jumat, 08.00–15.00 WIB' },
  ...{ email: 'panitia@semarangkota.go.id', phone: '024 3513366' },
};
