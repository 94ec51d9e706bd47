/** kepler.gl as its users mount it, on a map style that needs no tiles and no other host. */
performance.mark('evaluated');

const { React, ReactDOM, ReactRedux, Redux, KeplerGl } = window;
const style = {
	version: 8,
	sources: {},
	layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#eeeeee' } }]
};
const styleUrl = URL.createObjectURL(new Blob([JSON.stringify(style)]));

const reducer = Redux.combineReducers({
	keplerGl: KeplerGl.keplerGlReducer.initialState({ uiState: { currentModal: null } })
});
const enhancer = Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([]));
const store = Redux.createStore(reducer, {}, enhancer);

ReactDOM.createRoot(document.getElementById('map')).render(
	React.createElement(
		ReactRedux.Provider,
		{ store },
		React.createElement(KeplerGl.KeplerGl, {
			id: 'map',
			mapboxApiAccessToken: '',
			width: innerWidth,
			height: innerHeight,
			mapStyles: [{ id: 'ground', label: 'ground', url: styleUrl, icon: '', layerGroups: [] }],
			mapStylesReplaceDefault: true,
			getMapboxRef: (map) => map?.once('idle', () => performance.mark('whole'))
		})
	)
);
