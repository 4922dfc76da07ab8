import "rolefit";
