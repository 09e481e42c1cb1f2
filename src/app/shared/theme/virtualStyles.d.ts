declare module 'virtual:atlaskit-themes.css'
declare module 'virtual:atlaskit-contrast-themes.css'
