<?php
// A fresh site with an administrator and an author: `php install.php FOLDER ADDRESS`.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = wp_parse_host( $argv[2] );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A blog', 'admin', 'admin@example.org', true, '', 'secret' );
wp_create_user( 'author', 'secret', 'author@example.org' );
( new WP_User( get_user_by( 'login', 'author' )->ID ) )->set_role( 'author' );
update_option( 'siteurl', $argv[2] );
update_option( 'home', $argv[2] );
switch_theme( 'twentytwentythree' );

function wp_parse_host( $address ) {
	return substr( $address, strlen( 'http://' ) );
}
