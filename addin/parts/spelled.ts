const letters: Record<string, string> = {
  A: 'Alfa', B: 'Bravo', C: 'Charlie', D: 'Delta', E: 'Echo', F: 'Foxtrot', G: 'Golf', H: 'Hotel', I: 'India', J: 'Juliett', K: 'Kilo', L: 'Lima', M: 'Mike',
  N: 'November', O: 'Oscar', P: 'Papa', Q: 'Quebec', R: 'Romeo', S: 'Sierra', T: 'Tango', U: 'Uniform', V: 'Victor', W: 'Whiskey', X: 'X-ray', Y: 'Yankee', Z: 'Zulu', '-': 'dash',
};

/** A reference as it is read out on the telephone: "Hotel Charlie dash 7 Quebec". The spelling alphabet of the ITU (Radio Regulations, appendix 14). */
export const spelled = (reference: string): string => [...reference.toUpperCase()].map((sign) => letters[sign] ?? sign).join(' ');
