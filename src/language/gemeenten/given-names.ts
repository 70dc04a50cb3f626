/** Given names common in the Netherlands: "Anna van Weert" is a person, "Inwoners van Weert" are not. */
const NAMES =
  'Aad Abdel Adriaan Ahmed Albert Alexander Ali Alice Amber Amir André Angela Anita Anja Anke Ankie Anna Anne Annelies Anneke Annet ' +
  'Anouk Anton Arie Arjan Arnold Arthur Astrid Bart Bas Bea Ben Bert Bianca Birgit Bob Boris Bram Brigitte Bruno Caroline Casper ' +
  'Chantal Chris Christiaan Cindy Clara Claudia Cor Corinne Daan Daniel Danielle David Debbie Dennis Diana Dick Diederik Dirk ' +
  'Ed Edith Edwin Eefje Ellen Els Elisabeth Emma Eric Erica Erik Esther Eva Evelien Fatima Femke Fleur Floor Frank Frans Fred ' +
  'Frederik Geert Gerard Gerda Gert Gijs Greet Guus Hanna Hanneke Hans Harm Harry Hassan Heleen Helga Henk Henny Herman Hilde ' +
  'Hugo Huub Ibrahim Ilse Inge Ingrid Irene Iris Ivo Jaap Jacob Jacqueline Jan Janneke Jasmijn Jasper Jelle Jeroen Jesse Jet ' +
  'Joan Joanna Job Johan Johanna Jolanda Joost Joris Jos José Joyce Judith Julia Jurgen Karel Karin Kees Kim Klaas Koen Laura Laurens ' +
  'Leo Leon Leonie Lianne Lies Lieke Linda Lisa Lisette Loes Lotte Louis Louise Luc Lucas Lukas Maaike Maarten Manon Marc Marcel ' +
  'Margriet Maria Marian Marianne Marieke Marijke Marije Marijn Marion Mariska Marit Marja Marjan Mark Marloes Martijn Martin ' +
  'Martine Max Melissa Menno Michael Michel Michiel Mieke Milou Miranda Mirjam Mohamed Mohammed Monique Myrthe Nadia Natasja Nico ' +
  'Nicole Niek Niels Nienke Nina Olaf Onno Pascal Patricia Patrick Paul Paula Peter Petra Philip Pien Pieter Pim Ralph Ramon ' +
  'Renate Renee René Richard Rik Rob Robbert Robert Robin Roel Roland Ron Ronald Roos Rosa Ruben Rudolf Ruth Ruud Saar Sabine ' +
  'Sander Sandra Sanne Sara Saskia Sebastiaan Simon Simone Sjaak Sjoerd Sofie Sonja Stefan Stefanie Steven Suzanne Sven Sylvia ' +
  'Tamara Tess Theo Thijs Thomas Tim Timo Tineke Tjeerd Tom Ton Toon Truus Ursula Valerie Vera Victor Vincent Walter Wendy Wiebe ' +
  'Wil Wilbert Willem Wilma Wim Wouter Yasmin Yvette Yvonne';

const GIVEN = new Set(NAMES.split(' '));

export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}
