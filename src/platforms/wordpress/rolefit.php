<?php
/**
 * Plugin Name:       Rolefit
 * Description:       A comparison of roles, and a quiz on which one fits: as a shortcode and as a block. All of it is served from this site.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Rolefit authors
 * License:           MIT OR Apache-2.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       rolefit
 *
 * @package Rolefit
 */

namespace Rolefit;

defined( 'ABSPATH' ) || exit;

const VERSION = '__VERSION__';

/** Attributes of each element that authors may set, and what may be in them. */
const SHARED     = array(
	'lang'          => '/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/',
	'theme'         => '/^(auto|light|dark)$/',
	'loading'       => '/^(lazy|eager)$/',
	'storage'       => '/^(local|none)$/',
	'heading-level' => '/^[2-5]$/',
	'permalink'     => '/^[a-zA-Z0-9_-]*$/',
);
const ATTRIBUTES = array(
	'compare' => SHARED + array(
		'aspects' => '/^[a-z0-9 -]+$/',
		'show'    => '/^(auto|all|differences)$/',
		'picker'  => '/^(on|off)$/',
		'hiring'  => '/^(on|off)$/',
	),
	'quiz'    => SHARED + array(
		'audience' => '/^(individual|organization)$/',
		'length'   => '/^(adaptive|full)$/',
		'hiring'   => '/^(on|off)$/',
	),
	'hire'    => SHARED + array(
		'show' => '/^[a-z ]+$/',
	),
);

/** The elements that the files of this copy bring. */
function kinds(): array {
	$kinds = array( 'compare', 'quiz' );
	if ( glob( __DIR__ . '/files/rolefit-hire-*.js' ) ) {
		$kinds[] = 'hire';
	}
	return $kinds;
}

/** The bundled roles: slug, title, summary, and whether the quiz can tell them apart. */
function roles(): array {
	static $roles;
	if ( ! isset( $roles ) ) {
		$roles = json_decode( (string) file_get_contents( __DIR__ . '/roles.json' ), true ) ?: array();
	}
	return $roles;
}

/** Slugs from what an author wrote, however they are separated. */
function slugs( $written ): array {
	$written = strtolower( str_replace( '_', '-', html_entity_decode( (string) $written ) ) );
	preg_match_all( '/[a-z0-9-]+/', $written, $found );
	return array_values( array_unique( $found[0] ) );
}

/** The element, with what readers see before and without its script inside. */
function element( string $kind, array $slugs, array $wishes ): string {
	$light = light( $kind, $slugs );
	if ( is_feed() || ! in_array( $kind, kinds(), true ) ) {
		return $light;
	}
	wp_enqueue_script( 'rolefit' );
	$attributes = $slugs ? ' roles="' . esc_attr( implode( ' ', $slugs ) ) . '"' : '';
	foreach ( ATTRIBUTES[ $kind ] as $name => $pattern ) {
		$value = $wishes[ $name ] ?? null;
		if ( is_scalar( $value ) && preg_match( $pattern, (string) $value ) ) {
			$attributes .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	$pack = own_pack( $wishes['pack'] ?? '' );
	if ( $pack ) {
		$attributes .= ' pack="' . esc_url( $pack ) . '"';
	}
	return "<div class=\"rolefit\"><rolefit-$kind$attributes>\n$light</rolefit-$kind></div>\n";
}

/** The address of a pack of roles, when it is on this site: readers' browsers ask nobody else. */
function own_pack( $address ): string {
	$address = esc_url_raw( (string) $address, array( 'http', 'https' ) );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	return ! $host || wp_parse_url( home_url(), PHP_URL_HOST ) === $host ? $address : '';
}

/** The table of two bundled roles; of anything else what is known of each, and a link to it alone. */
function light( string $kind, array $slugs ): string {
	if ( 'compare' === $kind && 2 === count( $slugs ) ) {
		$table = __DIR__ . '/tables/' . implode( '.', $slugs ) . '.html';
		if ( is_readable( $table ) ) {
			return "<div lang=\"en\">\n" . file_get_contents( $table ) . "</div>\n";
		}
	}
	$told  = '';
	$roles = array_column( roles(), null, 'slug' );
	foreach ( $slugs as $slug ) {
		if ( isset( $roles[ $slug ] ) ) {
			$role  = $roles[ $slug ];
			$told .= '<p lang="en"><b>' . esc_html( $role['title'] ) . '</b>: ' . esc_html( $role['summary'] ) . "</p>\n";
		}
	}
	$query = array_filter(
		array(
			'element' => $kind,
			'roles'   => implode( ' ', $slugs ),
		)
	);
	$link  = esc_url( plugins_url( 'files/frame.html', __FILE__ ) . '?' . http_build_query( $query ) );
	$words = array(
		'compare' => __( 'These roles, compared', 'rolefit' ),
		'quiz'    => __( 'Which of these roles fits you?', 'rolefit' ),
		'hire'    => __( 'What it takes to fill these roles', 'rolefit' ),
	);
	return $told . '<p><a href="' . $link . '">' . esc_html( $words[ $kind ] ) . "</a></p>\n";
}

/**
 * `[rolefit compare="service-owner service-manager"]`, `[rolefit quiz]`; there is no closing one. Where
 * somebody writes it all the same, what is enclosed stands behind.
 */
function shortcode( $given, $enclosed = '' ): string {
	$given = is_array( $given ) ? $given : array();
	$kind  = 'compare';
	foreach ( array_keys( ATTRIBUTES ) as $one ) {
		if ( isset( $given[ $one ] ) || in_array( $one, $given, true ) ) {
			$kind = $one;
		}
	}
	// Words that stand by themselves are slugs too: curly quotes do not hold them together.
	$words = array_diff( array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), array_keys( ATTRIBUTES ) );
	$slugs = implode( ' ', array_merge( array( $given[ $kind ] ?? $given['roles'] ?? '' ), $words ) );
	return element( $kind, slugs( $slugs ), $given ) . do_shortcode( (string) $enclosed );
}

/** What the block's attributes ask for. */
function block( array $given ): string {
	$kind   = isset( ATTRIBUTES[ $given['kind'] ?? '' ] ) ? $given['kind'] : 'compare';
	$given += array( 'heading-level' => $given['headingLevel'] ?? '' );
	return '<div ' . get_block_wrapper_attributes() . '>' . element( $kind, slugs( $given['roles'] ?? '' ), $given ) . '</div>';
}

add_action(
	'init',
	static function () {
		wp_register_script( 'rolefit', plugins_url( 'files/rolefit.js', __FILE__ ), array(), VERSION, true );
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
		wp_register_script( 'rolefit-editor', plugins_url( 'block/editor.js', __FILE__ ), $needs, VERSION, true );
		wp_localize_script(
			'rolefit-editor',
			'rolefitBlock',
			array(
				'frame' => plugins_url( 'files/frame.html', __FILE__ ),
				'kinds' => kinds(),
				'roles' => roles(),
			)
		);
		register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\block' ) );
		add_shortcode( 'rolefit', __NAMESPACE__ . '\shortcode' );
	}
);

/**
 * What plugins and services that join, shrink or delay scripts take as a wish to leave one as it is: the
 * loader finds its files beside itself.
 */
const UNTOUCHED = 'data-noptimize="1" data-no-optimize="1" data-no-minify="1" data-no-defer="1" data-cfasync="false" nowprocket';

// The loader is a module, which WordPress has its own functions for from 6.5 on only.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( 'rolefit' !== $handle ) {
			return $tag;
		}
		$tag = preg_replace( '/ type=([\'"]).*?\1/', '', $tag );
		return preg_replace( '/<script(?=[^>]* src=)/', '<script type="module" ' . UNTOUCHED, $tag );
	},
	10,
	2
);

// Links that become elements need the loader too.
add_filter(
	'the_content',
	static function ( $content ) {
		if ( false !== strpos( $content, '#rolefit=' ) ) {
			wp_enqueue_script( 'rolefit' );
		}
		return $content;
	}
);
