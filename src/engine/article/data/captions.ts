/** Wordings of picture captions and credits. Compared with case: "Getty Images said" in a sentence is news. */

/** Beginnings of captions. */
export const CAPTION_OPENINGS: readonly string[] = [
  ...['FILE PHOTO', 'FILE PICTURE', 'FILE -', 'FILE –', 'FILE —', 'File photo', 'File picture', 'Photo:', 'PHOTO:'],
  ...['Photo by', 'Photograph:', 'Photographs:', 'Image:', 'Image credit', 'Image source', 'Image caption', 'Picture:'],
  ...['Pictured:', 'Media caption', 'Foto:', 'FOTO:', 'Fotos:', 'Bild:', 'Bildquelle', 'Symbolbild'],
  ...[
    'Photo :',
    'Crédit photo',
    'Crédits photo',
    'Légende',
    'Imagen:',
    'Imagem:',
    'Crédito:',
    'Фото:',
    'ФОТО:',
    'На фото',
  ],
  ...['صورة:', 'الصورة:', '图片：', '图为', '圖為', '資料照', '资料图', '写真：', '写真は', '사진'],
];

/** Agencies and archives that end a caption in brackets. Their bare names prove no more; see `PICTURE_WORDS`. */
export const PICTURE_SOURCES: readonly string[] = [
  ...[
    'AP',
    'AFP',
    'Reuters',
    'REUTERS',
    'EPA',
    'EPA-EFE',
    'dpa',
    'PA',
    'Anadolu',
    'Xinhua',
    'TASS',
    'Sputnik',
    'Bloomberg',
  ],
  ...[
    'Al Jazeera',
    'BBC',
    'CNN',
    'File',
    'Handout',
    'Pool',
    'Courtesy',
    'Facebook',
    'Twitter',
    'YouTube',
    'Screengrab',
  ],
];

/** Words in a closing bracket that only a picture credit has. */
export const PICTURE_WORDS: readonly string[] = [
  ...['Photo', 'photo', 'Photograph', 'Photos', 'Foto', 'Picture', 'Image', 'Getty', 'Shutterstock', 'Alamy', 'iStock'],
  ...['picture alliance', 'imago', 'Zuma', 'NurPhoto', 'Magnum', 'Corbis', 'Фото', 'صورة'],
];
