/** Marlshire's divisions by postcode. Invented: no postcode begins with QX. */
export const marlshirePlaces = {
  source: 'Marlshire (Electoral Changes) Order 2021, invented',
  asOf: '2025-05-01',
  rows: [
    ['postcode', 'division', 'district'],
    ['QX1', 'Ashby North', 'Vale of Marl'],
    ['QX1 3', 'Ashby South', 'Vale of Marl'],
    ['QX1 4', 'Ashby South', 'Vale of Marl'],
    ['QX2', 'Marlbridge Central', 'Marlbridge'],
    ['QX2 5', 'Marlbridge Riverside', 'Marlbridge'],
    ['QX3', 'Thornley and the Fells', 'High Fells'],
    ['QX4', 'Hexworth', 'High Fells'],
    ['QX5', 'Coldharbour', 'Marl Coast'],
    ['QX6', 'Saltmarsh and Quay', 'Marl Coast'],
    ['QX6 2AB', 'Coldharbour', 'Marl Coast'],
  ],
};
